/** A fitted chain as a small JSON file that a person can read: feature, value, offset, role. */
import { type Chain, ROLE_COUNT, ROLES } from '../parse/chain.js';
import type { Page } from '../parse/page.js';
import type { RankWeights } from '../parse/rank/ranker.js';

const round = (score: number): number => Math.round(score * 1000) / 1000 + 0;

export function toWeightsFile<P extends Page>({ layout, emissions, steps }: Chain<P>): string {
  const features: Record<string, Record<string, number[][]>> = {};
  for (const { feature, start } of layout.slots) {
    const { name, values } = layout.features[feature] as (typeof layout.features)[number];
    features[name] ??= {};
    const table = features[name];
    [...values, 'edge'].forEach((value, index) => {
      const at = (start + index) * ROLE_COUNT;
      table[value] ??= [];
      table[value].push([...emissions.subarray(at, at + ROLE_COUNT)].map(round));
    });
  }
  const lines = Object.entries(features).map(([name, table]) => {
    const rows = Object.entries(table).map(
      ([value, scores]) => `      ${JSON.stringify(value)}: ${JSON.stringify(scores)}`,
    );
    return `    ${JSON.stringify(name)}: {\n${rows.join(',\n')}\n    }`;
  });
  const table = ROLES.map((role, from) => {
    const row = [...steps.subarray(from * ROLE_COUNT, (from + 1) * ROLE_COUNT)].map((s) =>
      s === -Infinity ? 0 : round(s),
    );
    return `    ${JSON.stringify(role)}: ${JSON.stringify(row)}`;
  });
  return `{\n  "roles": ${JSON.stringify(ROLES)},\n  "steps": {\n${table.join(',\n')}\n  },\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`;
}

export function toRankFile({ none, features }: RankWeights): string {
  const lines = Object.entries(features).map(
    ([name, table]) => `    ${JSON.stringify(name)}: ${JSON.stringify(table)}`,
  );
  return `{\n  "none": ${none},\n  "features": {\n${lines.join(',\n')}\n  }\n}\n`;
}
