namespace Marsad.Events.Clauses;

/// <summary>The first bare phrases after a verb, −1 where there are fewer.</summary>
internal struct BarePhrases
{
    private int _count;

    public int First = -1;
    public int Second = -1;
    public int Third = -1;

    public BarePhrases()
    {
    }

    public void Add(int phrase)
    {
        switch (_count++)
        {
            case 0:
                First = phrase;
                break;
            case 1:
                Second = phrase;
                break;
            case 2:
                Third = phrase;
                break;
        }
    }
}
