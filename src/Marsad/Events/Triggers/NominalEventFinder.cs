using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events.Triggers;

/// <summary>
/// Codes event nouns that are asserted with their participants: <c>شن هجوما على</c>, <c>مقتل ثلاثة جنود</c>, <c>زيارته إلى أنقرة</c>; a noun that only names a topic is passed over.
/// Fixed phrases are coded on the way.
/// </summary>
public sealed class NominalEventFinder
{
    /// <summary>How far behind the noun's phrase its time and place may stand.</summary>
    private const int Scope = 8;

    private readonly CompiledLexicon _lexicon;
    private readonly SenseSelector _senses;
    private readonly RoleFiller _roles;
    private readonly FixedPhraseFinder _phrases;
    private readonly CarrierFinder _carriers;
    private readonly NominalAssertion _assertion;
    private readonly NominalSlots _slots;
    private readonly ConvenerFinder _conveners;
    private readonly MeetingPartyFinder _meetings;
    private readonly int _lam;
    private readonly InvolvedFinder _involved;
    private readonly AidedFinder _aided;

    /// <summary>A finder over <paramref name="lexicon"/>.</summary>
    public NominalEventFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles, AntecedentFinder antecedents, ConcernedFinder concerned)
    {
        (_lexicon, _senses, _roles) = (lexicon, senses, roles);
        _lam = lexicon.PrepositionIndex("ل");
        _phrases = new FixedPhraseFinder(lexicon, senses, roles, concerned);
        _carriers = new CarrierFinder(lexicon);
        _assertion = new NominalAssertion(lexicon, _carriers);
        _slots = new NominalSlots(lexicon, antecedents);
        _conveners = new ConvenerFinder(lexicon, roles);
        _involved = new InvolvedFinder(lexicon);
        _aided = new AidedFinder(roles);
        _meetings = new MeetingPartyFinder(lexicon, roles);
    }

    internal void Find(SentenceContext context)
    {
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End; w++)
        {
            Word word = a.Words[w];
            if (word.Tag == Tag.Phrase)
                _phrases.Code(context, w);
            else if (word.Tag.IsNoun() && !IsConsumed(context, w) && EventLemma(a, w) is { } lemma)
                Code(context, Locate(context, w, lemma));
        }
    }

    /// <summary>True for a word that is part of a trigger, or joined to one: <c>أعرب عن استنكاره واستهجانه</c>.</summary>
    private static bool IsConsumed(SentenceContext context, int w)
    {
        Annotation a = context.Annotation;
        if (a.PhraseOfWord[w] < 0 || context.Consumed.Contains(w))
            return true;
        NounPhrase phrase = a.Phrases[a.PhraseOfWord[w]];
        if (w != phrase.HeadWord || phrase.Coordinated < 0)
            return false;
        NounPhrase joined = a.Phrases[phrase.Coordinated];
        return joined.EndWord == phrase.FirstWord && context.Consumed.Contains(joined.HeadWord) && a.EncliticOf(w) != Enclitic.None;
    }

    /// <summary>The lemma with event senses that the word may be read as; null where it has none, or means whoever does it.</summary>
    private Lemma? EventLemma(Annotation a, int w)
    {
        Word word = a.Words[w];
        if (word.Chosen < 0)
            return null;
        Reading chosen = a.Readings[word.Chosen];
        Lemma? found = null;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            Lemma lemma = _lexicon.Lemmas[reading.LemmaId];
            if (lemma.Class is not (LemmaClass.Noun or LemmaClass.Phrase) || reading.Form.IsVerb || reading.Proclitics != chosen.Proclitics || reading.Enclitic != chosen.Enclitic)
                continue;
            // المعارضة: whoever is meant goes before what is done; but معارضتها is what it does.
            if (lemma.Role is not null && r == word.Chosen && chosen.Enclitic == Enclitic.None && !HasMatterBehind(a, w) && !FramesAct(a, w))
                return null;
            if (lemma.Senses.Count > 0)
                found ??= lemma;
        }
        return found;
    }

    /// <summary>«معارضة تركية لانضمام السويد»: indefinite and with what is opposed right behind, it is what is done.</summary>
    private bool HasMatterBehind(Annotation a, int w)
    {
        if (a.Words[w].Tag == Tag.NounDefinite || a.PhraseOfWord[w] is not (>= 0 and var phrase) || a.AdjoiningPhrase(phrase) is not (>= 0 and var behind))
            return false;
        NounPhrase matter = a.Phrases[behind];
        return matter.Preposition == _lam && matter.Class is NounClass.Act or NounClass.Decision or NounClass.Plan or NounClass.Document or NounClass.Speech;
    }

    /// <summary>«تنظيم مسيرة»: before an act it is what is done with it.</summary>
    private bool FramesAct(Annotation a, int w) =>
        a.Words[w].Tag != Tag.NounDefinite && a.PhraseOfWord[w] is >= 0 and var phrase && w + 1 < a.Phrases[phrase].EndWord
        && a.LemmaOf(_lexicon, w + 1) is { NounClass: NounClass.Act };

    private EventNoun Locate(SentenceContext context, int w, Lemma lemma)
    {
        int phrase = context.Annotation.PhraseOfWord[w];
        NounGovernor governor = NounGovernor.Of(context, phrase);
        int carrier = _carriers.Before(context.Annotation, phrase);
        // «أثار القرار الإسرائيلي إدانات»: subject of the verb that has the noun as object, it does not decide it.
        if (carrier >= 0 && governor.Relation != NounGovernment.None && governor.Predicate!.Subject == carrier)
            carrier = -1;
        return new EventNoun(w, phrase, lemma, governor, carrier);
    }

    private void Code(SentenceContext context, in EventNoun noun)
    {
        if (_assertion.ReasonByPosition(context, noun) is { } misplaced)
        {
            context.Pass(noun.Word, misplaced);
            return;
        }
        Annotation a = context.Annotation;
        SlotFillers fillers = _slots.Fill(context, noun);
        if (_senses.Select(a, noun.Lemma.Senses, fillers, out _) is not { } sense)
        {
            context.Pass(noun.Word, PassReason.NoSenseFits);
            return;
        }
        EventDraft draft = Draft(context, noun, sense);
        _roles.FillNoun(a, draft, fillers, context.Memory);
        if (draft.Actors.Count == 0 && _involved.Find(a, noun) is { IsEmpty: false } involved)
            _roles.AddConvener(a, draft, involved, context.Memory);
        FillAccused(context, draft);
        _conveners.Add(context, draft, fillers, noun);
        _aided.Add(context, draft, noun);
        _meetings.Add(context, draft, noun);
        if (NominalAssertion.ReasonByParticipants(context, draft, noun) is { } unasserted)
            context.Pass(noun.Word, unasserted);
        else
            Keep(context, draft, fillers);
    }

    private static EventDraft Draft(SentenceContext context, in EventNoun noun, Sense sense)
    {
        Annotation a = context.Annotation;
        NounPhrase phrase = a.Phrases[noun.Phrase];
        Predicate? governor = noun.Governor.Predicate;
        int scopeStart = governor?.ClauseStart ?? phrase.FirstWord;
        int scopeEnd = Math.Max(governor?.ClauseEnd ?? 0, phrase.EndWord + Scope);
        EventDraft draft = context.NewDraft(sense, noun.Lemma, noun.Word, TriggerSpan(a, noun), scopeStart, scopeEnd);
        draft.Predicate = governor;
        draft.IsNominal = true;
        draft.CarrierWord = noun.Carrier < 0 ? -1 : a.Phrases[noun.Carrier].HeadWord;
        return draft;
    }

    /// <summary>Light verb and noun together where they stand side by side (<c>شن هجوما</c>), else the noun.</summary>
    private static TextSpan TriggerSpan(Annotation a, in EventNoun noun)
    {
        TextSpan span = a.BareSpan(a.Words[noun.Word]);
        bool joins = noun.Governor is { Relation: NounGovernment.Light, Predicate: { Form.IsVerb: true } verb } && verb.Word == noun.Word - 1;
        return joins ? a.BareSpan(a.Words[noun.Word - 1]).Union(span) : span;
    }

    /// <summary><c>اتهمها بقصف المدينة</c>: the accused is the actor of the act.</summary>
    private static void FillAccused(SentenceContext context, EventDraft draft)
    {
        if (draft.Actors.Count > 0)
            return;
        foreach (SourceRange accusation in context.Accusations)
        {
            if (accusation.Holds(draft.TriggerWord))
                draft.Actors.Add(accusation.Source);
        }
    }

    /// <summary>Keeps the record; what it refuses, asks or promises is its content: <c>رفض إسرائيل إطلاق سراح المعتقلين</c>.</summary>
    private static void Keep(SentenceContext context, EventDraft draft, SlotFillers fillers)
    {
        context.Drafts.Add(draft);
        if (fillers.Object.IsEmpty || draft.Sense.Type is not (EventType.REJECT or EventType.REQUEST or EventType.AGREE or EventType.THREATEN))
            return;
        NounPhrase content = context.Annotation.Phrases[fillers.Object.Phrase];
        if (content.Class == NounClass.Act)
            context.AddContent(fillers.Object.Word, content.EndWord);
    }
}
