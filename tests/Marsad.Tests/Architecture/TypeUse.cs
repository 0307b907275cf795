using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Marsad.Tests.Architecture;

/// <summary>Tells which types a type uses: in its signatures and in the instructions of its methods.</summary>
internal static class TypeUse
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    /// <summary>The types of its own assembly that <paramref name="type"/> uses.</summary>
    public static IEnumerable<Type> Of(Type type)
    {
        IEnumerable<Type?> used = type.GetInterfaces().Append(type.BaseType)
            .Concat(type.GetFields(Own).Select(f => f.FieldType))
            .Concat(type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)).SelectMany(OfMethod));
        return used.OfType<Type>().SelectMany(Parts).Where(t => t.Assembly == type.Assembly).Distinct();
    }

    private static IEnumerable<Type?> OfMethod(MethodBase method)
    {
        IEnumerable<Type?> used = method.GetParameters().Select(p => p.ParameterType).Append((method as MethodInfo)?.ReturnType);
        if (method.GetMethodBody() is not { } body)
            return used;
        return used.Concat(body.LocalVariables.Select(l => l.LocalType)).Concat(OfInstructions(method, body.GetILAsByteArray()!));
    }

    private static List<Type?> OfInstructions(MethodBase method, byte[] code)
    {
        var used = new List<Type?>();
        for (int at = 0; at < code.Length;)
        {
            OpCode instruction = code[at] == 0xFE ? Instructions[(short)(0xFE00 | code[at + 1])] : Instructions[code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                used.AddRange(OfMember(method, BitConverter.ToInt32(code, at)));
            at += OperandSize(instruction.OperandType, code.AsSpan(at));
        }
        return used;
    }

    private static Type?[] OfMember(MethodBase method, int token)
    {
        Type[] typeArguments = method.DeclaringType!.GetGenericArguments();
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        MemberInfo? member = method.Module.ResolveMember(token, typeArguments, methodArguments);
        return [member as Type ?? member?.DeclaringType, .. (member as MethodInfo)?.GetGenericArguments() ?? []];
    }

    private static int OperandSize(OperandType type, ReadOnlySpan<byte> operand) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(operand)),
        _ => 4,
    };

    /// <summary>What a generic or array type is made of: <c>List&lt;Token[]&gt;</c> uses <c>Token</c>.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
