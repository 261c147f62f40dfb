using Microsoft.CodeAnalysis.Text;
using TokyoDs.CodeFixes.OnceOnly;

namespace TokyoDs.Analyzers.Tests.OnceOnly;

/// <summary>How the fix of TDS4103 writes into a project file; dotnet format runs it in the tests of the package.</summary>
public sealed class ProjectSettingTests
{
    [Theory]
    [InlineData("<Project>\n  <PropertyGroup>\n    <A>1</A>\n  </PropertyGroup>\n</Project>", "<Project>\n  <PropertyGroup>\n    <B>true</B>\n    <A>1</A>\n  </PropertyGroup>\n</Project>")]
    [InlineData("<Project>\r\n\t<PropertyGroup>\r\n\t</PropertyGroup>\r\n</Project>", "<Project>\r\n\t<PropertyGroup>\r\n\t  <B>true</B>\r\n\t</PropertyGroup>\r\n</Project>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- > -->\n<Project Sdk='a>b'>\n</Project>", "<?xml version=\"1.0\"?>\n<!-- > -->\n<Project Sdk='a>b'>\n  <PropertyGroup>\n    <B>true</B>\n  </PropertyGroup>\n</Project>")]
    [InlineData("<Project>\n  <PropertyGroup Condition=\"'$(A)' &gt; '1'\">\n  </PropertyGroup>\n  <PropertyGroup/>\n</Project>", "<Project>\n  <PropertyGroup>\n    <B>true</B>\n  </PropertyGroup>\n  <PropertyGroup Condition=\"'$(A)' &gt; '1'\">\n  </PropertyGroup>\n  <PropertyGroup/>\n</Project>")]
    [InlineData("<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><PropertyGroup><A/></PropertyGroup></Project>", "<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><PropertyGroup>\n  <B>true</B><A/></PropertyGroup></Project>")]
    public void A_property_is_added_and_nothing_else_changes(string before, string after) =>
        Assert.Equal(after, SourceText.From(before).WithChanges(ProjectSetting.Insertion(before, "B", "true")!.Value).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("<Project>")]
    [InlineData("<Project/>")]
    [InlineData("<Root></Root>")]
    [InlineData("<Project><PropertyGroup><B>false</B></PropertyGroup></Project>")]
    public void What_is_no_project_or_decided_already_is_left_alone(string project) => Assert.Null(ProjectSetting.Insertion(project, "B", "true"));
}
