using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>Where something of the address base registry is: its representative point (代表点) of a position file (位置参照拡張).</summary>
/// <typeparam name="TKey">What the position belongs to, such as <see cref="TownKey"/>.</typeparam>
public sealed record PositionRecord<TKey>
    where TKey : struct, IEquatable<TKey>
{
    /// <summary>What the position belongs to.</summary>
    public required TKey Key { get; init; }

    /// <summary>The latitude (代表点_緯度) in degrees of <see cref="GeodeticSystem"/>, as written; <see langword="null"/> when there is no point.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>The longitude (代表点_経度) in degrees of <see cref="GeodeticSystem"/>, as written; <see langword="null"/> when there is no point.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>The geodetic system (代表点_座標参照系) of the degrees; <see langword="null"/> when there is no point.</summary>
    public GeodeticSystem? GeodeticSystem { get; init; }

    /// <summary>Whether the point is of the part with residence indication (住居表示フラグ); a town may have one for each part.</summary>
    public bool? UsesResidenceIndication { get; init; }

    /// <summary>The point in JGD2011.</summary>
    /// <remarks>
    /// <see langword="null"/> without a point and for degrees of another system: those of JGD2000 differ by metres where the ground moved in 2011, so
    /// convert them with the parameters of the Geospatial Information Authority (PatchJGD) first.
    /// </remarks>
    public GeoPoint? Point =>
        GeodeticSystem == Lookup.GeodeticSystem.Jgd2011 && Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;
}

/// <summary>The geodetic systems of the position files.</summary>
public enum GeodeticSystem
{
    /// <summary>JGD2011 (EPSG:6668).</summary>
    Jgd2011,

    /// <summary>JGD2000 (EPSG:4612), the system before the earthquake of 2011.</summary>
    Jgd2000,
}
