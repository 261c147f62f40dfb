using TokyoDs.Places;
using TokyoDs.Sdk.Tests.Text;

namespace TokyoDs.Sdk.Tests.Places;

public sealed class SpatialIdTests : WritableTextValueTests<SpatialId>
{
    protected override string[] Samples => ["20/1/931369/413142", "0/0/0/0", "35/-34359738368/34359738367/34359738367", "3/-8/7/7"];

    [Fact]
    public void Published_example_bounds_its_box()
    {
        var box = SpatialId.Parse("20/1/931369/413142").ToBox();
        Assert.Equal((32, 64), (box.Bottom, box.Top));
        Assert.Equal((35.6152, 35.6154), (Math.Round(box.South, 4), Math.Round(box.North, 4)));
        Assert.Equal((139.7602, 139.7605), (Math.Round(box.West, 4), Math.Round(box.East, 4)));
    }

    [Fact]
    public void Published_example_is_found_from_a_point_in_its_box() =>
        Assert.Equal("20/1/931369/413142", SpatialId.FromPoint(35.6153, 139.7603, 40, 20).ToString());

    [Fact]
    public void Middle_of_a_box_leads_back_to_it()
    {
        var random = new Random(20260407);
        for (var i = 0; i < 20_000; i++)
        {
            // Doubles hold about 1e-14 degrees: enough for the middle of a box up to zoom level 30.
            var zoom = random.Next(31);
            var count = 1L << zoom;
            var id = SpatialId.Create(zoom, random.NextInt64(-count, count), random.NextInt64(count), random.NextInt64(count));
            var box = id.ToBox();
            Assert.Equal(id, SpatialId.FromPoint((box.South + box.North) / 2, (box.West + box.East) / 2, (box.Bottom + box.Top) / 2, zoom));
        }
    }

    [Fact]
    public void Edges_of_the_grid_belong_to_the_outermost_boxes()
    {
        for (var zoom = 0; zoom <= SpatialId.FinestZoom; zoom++)
        {
            var last = (1L << zoom) - 1;
            var edge = SpatialId.Create(0, 0, 0, 0).ToBox().North;
            Assert.Equal((last, 0L), (SpatialId.FromPoint(edge, 180, 0, zoom).X, SpatialId.FromPoint(edge, 180, 0, zoom).Y));
            Assert.Equal((0L, last), (SpatialId.FromPoint(-edge, -180, 0, zoom).X, SpatialId.FromPoint(-edge, -180, 0, zoom).Y));
            Assert.Equal(-last - 1, SpatialId.FromPoint(0, 0, -33_554_432, zoom).F);
        }
    }

    [Fact]
    public void Below_ground_counts_down_from_minus_one() => Assert.Equal(-1, SpatialId.FromPoint(35, 139, -0.01, 25).F);

    [Theory]
    [InlineData(double.NaN, 0, 0)]
    [InlineData(139.7, 35.6, 0)]
    [InlineData(0, 180.1, 0)]
    [InlineData(0, double.PositiveInfinity, 0)]
    [InlineData(0, 0, 33_554_432)]
    [InlineData(0, 0, double.NaN)]
    public void Points_outside_the_grid_are_refused(double latitude, double longitude, double height) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SpatialId.FromPoint(latitude, longitude, height, 20));

    [Theory]
    [InlineData("3/0/8/0")]
    [InlineData("3/0/0/8")]
    [InlineData("3/8/0/0")]
    [InlineData("3/-9/0/0")]
    [InlineData("36/0/0/0")]
    [InlineData("03/0/0/0")]
    [InlineData("3/-0/0/0")]
    [InlineData("3/+1/0/0")]
    [InlineData("3/1/-1/0")]
    [InlineData("3/1/1")]
    [InlineData("3/1/1/1/")]
    [InlineData("3//1/1")]
    public void Bounds_of_the_zoom_level_and_one_spelling_are_kept(string text) => Assert.False(SpatialId.TryParse(text, out _));

    [Fact]
    public void Numbers_outside_the_zoom_level_make_no_id()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SpatialId.Create(3, 0, 8, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpatialId.Create(36, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpatialId.Create(-1, 0, 0, 0));
    }

    [Fact]
    public void Coarser_boxes_hold_the_finer_one()
    {
        var id = SpatialId.Parse("20/-1/931369/413142");
        Assert.Equal("19/-1/465684/206571", id.AtCoarserZoom(19).ToString());
        Assert.Equal("0/-1/0/0", id.AtCoarserZoom(0).ToString());
        Assert.Equal(id, id.AtCoarserZoom(20));
        Assert.Throws<ArgumentOutOfRangeException>(() => id.AtCoarserZoom(21));
    }

    [Fact]
    public void Default_has_no_box()
    {
        Assert.Equal(-1, default(SpatialId).Zoom);
        Assert.Throws<InvalidOperationException>(() => default(SpatialId).ToBox());
        Assert.Throws<InvalidOperationException>(() => default(SpatialId).AtCoarserZoom(0));
    }

    [Fact]
    public void Full_width_signs_are_read_leniently()
    {
        Assert.True(SpatialId.TryParseLenient("２０／−１／931369／413142", out var id, out var changes));
        Assert.Equal("20/-1/931369/413142", id.ToString());
        Assert.Equal(LenientChange.FullWidth | LenientChange.Hyphens, changes);
    }

    [Fact]
    public void Refusals_tell_bounds_from_form()
    {
        Assert.Contains("2^3", Refusal("en", "3/0/8/0"), StringComparison.Ordinal);
        Assert.Contains("position 3", Refusal("en", "3/x/0/0"), StringComparison.Ordinal);
    }
}
