using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>Pages zoomed, printed, and for people who cannot bear movement.</summary>
[Collection(GalleryCollection.Name)]
public sealed class AdaptationTests(RunningGallery gallery)
{
    private static readonly string[] Paths = ["/", "/form/filled", "/form/read-only", "/form/long", "/content", "/confirm", "/complete", "/components"];

    /// <summary>A desktop of 1280 by 900 at 200 % and at 400 % (WCAG 1.4.4, 1.4.10, 2.4.11).</summary>
    [BrowserTheory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Zoomed_nothing_is_cut_off_nothing_overlaps_and_every_control_can_be_seen(int zoom)
    {
        var page = await gallery.OpenAsync();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = 1280 / zoom, ["height"] = 900 / zoom, ["deviceScaleFactor"] = zoom, ["mobile"] = false });
        var losses = new List<string>();
        foreach (var path in Paths)
        {
            await page.GotoAsync(path + "?lang=ja");
            losses.AddRange((await page.EvaluateAsync<string[]>(
                """
                () => {
                    const losses = [];
                    const name = element => element.tagName + (element.id ? '#' + element.id : '.' + element.className);
                    const seen = element => element.checkVisibility() && !element.closest('.tds-visually-hidden, .tds-skip-link');
                    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) losses.push('the page scrolls sideways');
                    for (const element of document.querySelectorAll('body *')) {
                        const style = getComputedStyle(element);
                        if (seen(element) && !element.matches('input, select, textarea, progress') && (style.overflowX === 'hidden' || style.overflowX === 'clip' || style.textOverflow === 'ellipsis') && element.scrollWidth > element.clientWidth) losses.push('cut off: ' + name(element));
                    }

                    const controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(seen);
                    for (const control of controls) {
                        control.focus();
                        const box = control.getBoundingClientRect();
                        if (!control.disabled && (box.bottom <= 0 || box.top >= innerHeight || box.left < -1 || box.right > innerWidth + 1)) losses.push('not in view with the focus: ' + name(control));
                    }

                    const boxes = controls.map(control => ({ control, boxes: [...control.getClientRects()] }));
                    for (const one of boxes) for (const other of boxes) {
                        if (one.control === other.control || one.control.contains(other.control) || other.control.contains(one.control)) continue;
                        if (one.boxes.some(a => other.boxes.some(b => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1 && one.control.matches('button, input, select, textarea, .tds-button') && other.control.matches('button, input, select, textarea, .tds-button')))) losses.push('overlap: ' + name(one.control) + ' and ' + name(other.control));
                    }

                    return losses;
                }
                """)).Select(loss => $"{path}: {loss}"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(losses);
    }

    [BrowserFact]
    public async Task Printed_a_page_is_its_content_and_not_what_leads_elsewhere()
    {
        var page = await gallery.SharedAsync(1280);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var wrong = new List<string>();
        foreach (var path in Paths)
        {
            await page.GotoAsync(path + "?lang=ja");
            await page.PictureAsync("print-" + path.Trim('/').Replace('/', '-'));
            wrong.AddRange((await page.EvaluateAsync<string[]>(
                """
                () => {
                    const name = element => element.tagName + '.' + element.className;
                    const shown = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
                    return [
                        ...shown('nav, button, .tds-button, .tds-skip-link, .tds-back, .tds-session, .tds-summary__change').map(element => 'printed: ' + name(element)),
                        ...[...document.querySelectorAll('main :is(h1, table, dt, dd:not(.tds-summary__change), input:not([type=hidden]), textarea), .tds-header__service, .tds-emergency')].filter(element => !element.closest('dialog, details:not([open])') && !element.checkVisibility()).map(element => 'not printed: ' + name(element)),
                        ...shown('main *').filter(element => !element.matches('.tds-visually-hidden, input, select, textarea, progress') && getComputedStyle(element).overflowX !== 'visible').map(element => 'cut off: ' + name(element)),
                    ];
                }
                """)).Select(what => $"{path}: {what}"));
        }

        await page.EmulateMediaAsync(new() { Media = Media.Null });
        Assert.Empty(wrong);
    }

    [BrowserTheory]
    [InlineData(ReducedMotion.Reduce)]
    [InlineData(ReducedMotion.NoPreference)]
    public async Task Nothing_moves(ReducedMotion motion)
    {
        var page = await gallery.SharedAsync(1280);
        await page.EmulateMediaAsync(new() { ReducedMotion = motion });
        var moving = new List<string>();
        foreach (var path in Paths)
        {
            await page.GotoAsync(path + "?lang=ja");
            moving.AddRange(await page.EvaluateAsync<string[]>(
                """
                () => [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(element => [null, '::before', '::after', '::backdrop'].map(pseudo => [element, pseudo, getComputedStyle(element, pseudo)]))
                    .filter(([, , style]) => style.animationName !== 'none' || style.transitionDuration.split(',').some(time => parseFloat(time) > 0) || style.scrollBehavior === 'smooth')
                    .map(([element, pseudo]) => element.tagName + '.' + element.className + (pseudo ?? ''))
                """));
        }

        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Null });
        Assert.Empty(moving);
    }
}
