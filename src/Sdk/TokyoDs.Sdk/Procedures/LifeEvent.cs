using System.Diagnostics.CodeAnalysis;

namespace TokyoDs.Procedures;

/// <summary>Whose occasion a life event is.</summary>
public enum LifeEventGroup
{
    /// <summary>Of a person (ライフイベント).</summary>
    Individual,

    /// <summary>Of a business, by its stage (事業のステージ).</summary>
    Business,
}

/// <summary>An occasion on which people meet several procedures at once, such as 引っ越し・住まい.</summary>
/// <remarks>The names are those of the service catalogue of the Government Interoperability Framework (GIF 491-1, 2022-03-31).</remarks>
public sealed record LifeEvent
{
    private LifeEvent(string name, LifeEventGroup group) => (Name, Group) = (name, group);

    /// <summary>The name in Japanese, which is the key.</summary>
    public string Name { get; }

    /// <summary>Whose occasion it is.</summary>
    public LifeEventGroup Group { get; }

    /// <summary>Every life event of the service catalogue.</summary>
    public static IReadOnlyList<LifeEvent> All { get; } =
    [
        .. new[] { "妊娠・出産", "子育て", "教育", "結婚・離婚", "引っ越し・住まい", "就職・退職", "高齢者・介護", "ご不幸" }
            .Select(name => new LifeEvent(name, LifeEventGroup.Individual)),
        .. new[]
            {
                "起業", "雇用・人材", "知的財産管理", "設備投資", "研究開発", "販路開拓", "海外展開", "取引・官公需", "社会保障・福利厚生", "環境・省エネ",
                "事業承継", "廃業", "商業・地域・団体支援",
            }
            .Select(name => new LifeEvent(name, LifeEventGroup.Business)),
    ];

    /// <summary>Finds a life event by its name.</summary>
    /// <param name="name">The name, exactly as the catalogue writes it.</param>
    /// <param name="lifeEvent">The life event.</param>
    /// <returns>Whether there is one of the name.</returns>
    public static bool TryFind(string? name, [NotNullWhen(true)] out LifeEvent? lifeEvent)
    {
        lifeEvent = All.FirstOrDefault(known => known.Name == name);
        return lifeEvent is not null;
    }

    /// <summary>The name.</summary>
    /// <returns>The name in Japanese.</returns>
    public override string ToString() => Name;
}
