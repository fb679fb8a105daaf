// @ts-check
/** Figures as a table and a plot. */

/**
 * @typedef {object} Figure
 * @property {string} tool
 * @property {number} size
 * @property {string} scenario
 * @property {number} round
 * @property {number} files
 * @property {number} seconds of the wall clock
 * @property {number} cpu seconds
 * @property {number} megabytes at the peak
 */

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** @template Value @param {readonly Value[]} values */
const unique = (values) => [...new Set(values)];

/** @param {readonly Figure[]} figures @param {Partial<Figure>} wanted @param {'seconds' | 'cpu' | 'megabytes'} what */
function middle(figures, wanted, what) {
  const { tool, size, scenario } = wanted;
  const those = figures.filter(
    (each) => each.tool === tool && each.size === size && (scenario === undefined || each.scenario === scenario),
  );
  return what === 'megabytes' ? Math.max(...those.map((each) => each[what])) : median(those.map((each) => each[what]));
}

/** Markdown; in brackets the time of the processor, which a busy machine changes less. @param {readonly Figure[]} figures */
export function table(figures) {
  const scenarios = unique(figures.map((each) => each.scenario));
  const lines = [
    `| stories | | ${scenarios.join(' | ')} | peak memory |`,
    `| --- | --- | ${scenarios.map(() => '---').join(' | ')} | --- |`,
  ];
  for (const size of unique(figures.map((each) => each.size))) {
    for (const tool of unique(figures.filter((each) => each.size === size).map((each) => each.tool))) {
      const times = scenarios.map((scenario) => {
        const [wall, cpu] = /** @type {const} */ (['seconds', 'cpu']).map((what) =>
          middle(figures, { tool, size, scenario }, what).toFixed(2),
        );
        return `${wall} s (${cpu})`;
      });
      lines.push(
        `| ${size} | ${tool} | ${times.join(' | ')} | ${middle(figures, { tool, size }, 'megabytes').toFixed(0)} MB |`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

const COLOURS = ['#b3261e', '#e08a00', '#1f5fbf', '#2e7d32', '#777777'];
const [WIDTH, HEIGHT, LEFT, TOP] = [320, 220, 60, 40];

/** Time of each scenario, and memory, against size; both axes logarithmic. @param {readonly Figure[]} figures */
export function plot(figures) {
  const scenarios = unique(figures.map((each) => each.scenario));
  const tools = unique(figures.map((each) => each.tool));
  const panels = [
    ...scenarios.map((scenario) => ({
      title: `${scenario}, seconds`,
      scenario,
      what: /** @type {const} */ ('seconds'),
    })),
    { title: 'peak memory, MB', scenario: undefined, what: /** @type {const} */ ('megabytes') },
  ];
  const parts = panels.map(({ title, scenario, what }, index) => {
    const points = tools.map((tool) =>
      unique(figures.filter((each) => each.tool === tool).map((each) => each.size)).map((size) => [
        size,
        middle(figures, scenario === undefined ? { tool, size } : { tool, size, scenario }, what),
      ]),
    );
    const all = points.flat();
    const x = scale(
      all.map(([size = 1]) => size),
      LEFT,
      LEFT + WIDTH,
    );
    const y = scale(
      all.map(([, value = 1]) => value),
      TOP + HEIGHT,
      TOP,
    );
    const lines = points.map((line, at) => {
      const path = line.map(([size = 1, value = 1]) => `${x(size).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
      const marks = line
        .map(
          ([size = 1, value = 1]) =>
            `<circle cx="${x(size).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3"><title>${tools[at]}, ${size}: ${value.toFixed(2)}</title></circle>`,
        )
        .join('');
      return `<g fill="${COLOURS[at % COLOURS.length]}" stroke="${COLOURS[at % COLOURS.length]}"><polyline fill="none" points="${path}"/>${marks}</g>`;
    });
    const [low, high] = [
      Math.min(...all.map(([, value = 1]) => value)),
      Math.max(...all.map(([, value = 1]) => value)),
    ];
    const labels = [low, high].map(
      (value) =>
        `<text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${value < 100 ? value.toPrecision(2) : value.toFixed(0)}</text>`,
    );
    const sizes = unique(all.map(([size = 1]) => size)).map(
      (size) => `<text x="${x(size)}" y="${TOP + HEIGHT + 18}" text-anchor="middle">${size}</text>`,
    );
    const frame = `<rect x="${LEFT}" y="${TOP}" width="${WIDTH}" height="${HEIGHT}" fill="none" stroke="#999"/>`;
    return `<g transform="translate(${index * (WIDTH + LEFT + 20)} 0)"><text x="${LEFT}" y="${TOP - 12}" font-weight="bold">${title}</text>${frame}${lines.join('')}${labels.join('')}${sizes.join('')}</g>`;
  });
  const legend = tools.map(
    (tool, at) =>
      `<text x="${LEFT + at * 170}" y="${TOP + HEIGHT + 50}" fill="${COLOURS[at % COLOURS.length]}">${tool}</text>`,
  );
  const width = panels.length * (WIDTH + LEFT + 20);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${TOP + HEIGHT + 70}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}${legend.join('')}</svg>\n`;
}

/** Logarithmic. @param {readonly number[]} values @param {number} from @param {number} to */
function scale(values, from, to) {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  return /** @param {number} value */ (value) =>
    from + ((Math.log10(Math.max(value, 1e-9)) - low) / (high - low || 1)) * (to - from);
}
