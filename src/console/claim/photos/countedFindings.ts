import type { PhotoShown } from '#api/schemas/claimDetail.ts';

type Finding = PhotoShown['findings'][number];

/** Findings that contradict each other: of each kind of question the latest is the one to show as the present answer. */
const questions: Partial<Record<Finding['kind'], string>> = {
  anomaly_visible: 'shows',
  anomaly_not_visible: 'shows',
  not_the_product: 'shows',
  retouched: 'touched',
  photo_checked_genuine: 'touched',
};

/** The latest finding on a photo for each question: what it shows, and whether it was retouched. */
export function countedFindings(findings: readonly Finding[]): Finding[] {
  const last = new Map<string, Finding>();
  for (const finding of findings) {
    const question = questions[finding.kind] ?? finding.kind;
    const before = last.get(question);
    if (!before || finding.at >= before.at) last.set(question, finding);
  }
  return [...last.values()];
}
