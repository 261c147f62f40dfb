namespace TokyoService;

/// <summary>Names the texts of the service: Japanese in the code, English in <c>Resources/Texts.en.resx</c>.</summary>
public sealed class Texts;
