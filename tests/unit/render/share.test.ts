/** Share pictures: what is drawn on them, in which fonts, and what happens to writing that the fonts lack. */
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { type Card, cardSvg } from '../../../src/render/share/card.js';
import { loadDrawing } from '../../../src/render/share/draw.js';
import { loadFonts } from '../../../src/render/share/fonts.js';

const fonts = loadFonts();
const card = (headline: string, changes: Partial<Card> = {}): Card => ({
  above: 'Gazette',
  kicker: 'Economy',
  headline,
  dir: 'ltr',
  ...changes,
});
const own = card('Gazette', { kicker: null });

/** Lines of the headline with their sizes: the site's name and the section stand before them. */
const linesOf = (svg: string | null): { text: string; size: number }[] =>
  [...(svg ?? '').matchAll(/<text [^>]*font-size="(\d+)"[^>]*>(.*?)<\/text>/g)]
    .map(([, size, inner = '']) => ({ text: inner.replace(/<[^>]+>/g, ''), size: Number(size) }))
    .slice(2);

describe('the headline', () => {
  test('is large when it is short, smaller when it is long, and cut off when it is longer', () => {
    const short = linesOf(cardSvg(card('The quay is open'), fonts));
    expect(short).toEqual([{ text: 'The quay is open', size: 78 }]);
    const long = linesOf(cardSvg(card('The harbour board votes to reopen the northern quay '.repeat(4)), fonts));
    expect(long.length).toBeGreaterThan(3);
    expect(long[0]?.size).toBeLessThan(78);
    const endless = linesOf(cardSvg(card('The harbour board votes '.repeat(60)), fonts));
    expect(endless).toHaveLength(6);
    expect(endless.at(-1)?.text).toMatch(/…$/);
    expect(linesOf(cardSvg(card('x'.repeat(400)), fonts))[0]?.text).toMatch(/^x{10,60}…$/);
  });

  test('never runs over the edge', () => {
    for (const headline of ['W'.repeat(90), 'WWW MMM '.repeat(40), 'əğı İlham '.repeat(20)])
      for (const { text, size } of linesOf(cardSvg(card(headline), fonts)))
        expect((fonts.widthOf(text) ?? Infinity) * size).toBeLessThanOrEqual(1200 - 2 * 72);
  });

  test('is text, whatever it says', () => {
    const svg = cardSvg(card('</text><script>1</script> & "x"', { above: '<b>', kicker: '<i>' }), fonts) ?? '';
    expect(svg).not.toMatch(/<script|<b>|<i>/);
  });

  test('from the right stands at the right, each script in its font', () => {
    const svg = cardSvg(card('الرصيف 11 (ТАСС)', { dir: 'rtl', kicker: 'اقتصاد' }), fonts) ?? '';
    expect(svg).toContain('x="1128"');
    expect(svg).toMatch(/<tspan font-family="Noto Naskh Arabic">\u200Fالرصيف/);
    expect(svg).toMatch(/<tspan font-family="Noto Serif">[^<]*ТАСС/);
  });

  test('in letters that no font has is not drawn; a section in such is left out', () => {
    expect(cardSvg(card('港口重新开放'), fonts)).toBeNull();
    expect(cardSvg(card('The quay', { kicker: '经济' }), fonts)).not.toContain('经济');
  });
});

describe('the picture', () => {
  test('is a PNG of 1,200 by 630 pixels, the same each time, and another for another headline', async () => {
    const [draw, again] = [await loadDrawing(), await loadDrawing()];
    const first = draw(card('The quay is open'), own);
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(Buffer.compare(first, again(card('The quay is open'), own))).toBe(0);
    expect(Buffer.compare(first, draw(card('The quay is shut'), own))).not.toBe(0);
  });

  test('is the same on a machine that has no binary to draw with', async () => {
    const draw = await loadDrawing();
    vi.doMock('@resvg/resvg-js', () => {
      throw new Error('no binary');
    });
    const slow = await loadDrawing().finally(() => vi.doUnmock('@resvg/resvg-js'));
    for (const headline of ['The quay is open', 'الميناء يفتح من جديد'])
      expect(Buffer.compare(slow(card(headline), own), draw(card(headline), own))).toBe(0);
  });

  test('of a headline that cannot be drawn is that of the site', async () => {
    const draw = await loadDrawing();
    expect(Buffer.compare(draw(card('港口重新开放'), own), draw(own, own))).toBe(0);
    // Nor can the site's name: there is still a picture.
    const chinese = card('港口公报', { above: '港口公报', kicker: null });
    expect(await sharp(draw(chinese, chinese)).metadata()).toMatchObject({ width: 1200 });
  });

  test.each([
    ['Latin', 'Öl für Łódź, Việt Nam'],
    ['Azerbaijani', 'Görülən işlər barədə ətraflı məlumat, İlham Əliyev'],
    ['Cyrillic', 'Порт снова открыт: їжа, ў, ј, ә'],
    ['Greek', 'Το λιμάνι άνοιξε'],
    ['Arabic', 'الميناء يفتح من جديد، ٢٠٢٤'],
    ['Persian', 'بندر دوباره باز شد؛ گچ پژ'],
  ])('has every letter of %s', (_, text) => {
    expect(fonts.widthOf(text)).not.toBeNull();
  });
});
