/** Lines on the author's offices: `President: Pak-China Corridor of Knowledge, Pakistan`. */
import type { Affiliation } from '../../core/records.js';
import { kindBit, lookUp } from '../lexicon/index.js';

/** Words for offices, in small letters; the last word of a role, or for languages that put it first, any of its words. */
const ROLES = new Set(
  (
    'president vice-president chairman chairwoman chair chairperson director head chief founder co-founder ceo cfo professor lecturer fellow researcher scholar expert analyst ' +
    'consultant adviser advisor economist historian lawyer journalist correspondent columnist editor author writer ambassador minister senator deputy secretary member spokesman ' +
    'spokesperson spokeswoman manager partner scientist strategist dean rector general colonel coordinator ' +
    'präsident präsidentin vorsitzender vorsitzende direktor direktorin leiter leiterin professorin experte expertin referent referentin geschäftsführer geschäftsführerin ' +
    'président présidente directeur directrice professeur chercheur chercheuse analyste experte ' +
    'presidente presidenta directora profesor profesora investigador investigadora experto experta analista ' +
    'presidente direttore direttrice professore professoressa esperto diretor diretora professor pesquisador ' +
    'başkan başkanı müdür müdürü uzman uzmanı profesör prezident direktor direktoru sədr sədri ekspert professor rəhbər rəhbəri şərhçi ' +
    'президент директор профессор эксперт аналитик председатель руководитель глава депутат политолог ' +
    'رئيس مدير أستاذ خبير باحث كاتب 主任 教授 院长 研究员 主席 专家'
  ).split(' '),
);

const COLON = /^([^:：]{3,60})[:：]\s*(\S.{2,160})$/u;

/** `Author: Anna Schneider`, which is no office. */
function isByline([word = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && ((lookUp(word)?.kinds ?? 0) & kindBit('byline')) !== 0;
}

/** The role and the organisation of a line; null when it is no such line. */
export function toAffiliation(text: string): Affiliation | null {
  const match = COLON.exec(text);
  if (!match) return null;
  const role = (match[1] as string).trim();
  const organization = (match[2] as string).trim();
  const words = role.toLowerCase().split(/\s+/);
  // An organisation is a name: it begins with a capital or has no case, and does not end as a sentence does.
  if (
    words.length > 6 ||
    !words.some((word) => ROLES.has(word)) ||
    isByline(words) ||
    /^\p{Ll}/u.test(organization) ||
    /[!?…]$|\p{Ll}\.$/u.test(organization)
  )
    return null;
  return { role, organization };
}
