using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Questions that stages ask of a <see cref="NounClass"/>.</summary>
internal static class NounClassExtensions
{
    /// <summary>True for what a person is called beside his name: <c>وزير</c>, <c>المتحدث</c>, <c>زعيم</c>.</summary>
    public static bool IsTitle(this NounClass nounClass) => nounClass is NounClass.Person or NounClass.Spokesman or NounClass.Head;

    /// <summary>True for who speaks or acts for another: <c>المتحدث باسم الحركة</c>, <c>زعيم الحزب</c>.</summary>
    public static bool ActsForOwner(this NounClass nounClass) => nounClass is NounClass.Spokesman or NounClass.Head;

    /// <summary>False for what is surely no persons: <c>السلطات</c>, <c>مركبات</c>.</summary>
    public static bool CanBePersons(this NounClass nounClass) =>
        nounClass is NounClass.Unknown or NounClass.Person or NounClass.People or NounClass.Force or NounClass.Group or NounClass.Spokesman or NounClass.Head;
}
