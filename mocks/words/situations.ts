/** What customers write about when they claim. */
export const claimSituations = [
  'not_received',
  'marked_delivered',
  'wrong_address',
  'turned_back',
  'customs',
  'missing_from_joint_parcel',
  'broken',
  'cracked',
  'torn',
  'stained',
  'dented',
  'scratched',
  'wrong_colour',
  'wrong_shape',
  'wrong_size',
  'wrong_item',
  'missing_parts',
  'wrong_quantity',
  'empty_parcel',
  'not_as_described',
  'counterfeit',
  'not_working',
  'change_of_mind',
  'other',
] as const;
export type ClaimSituation = (typeof claimSituations)[number];

/** What customers write later on. */
export const laterSituations = [
  'short',
  'impatient',
  'here_are_photos',
  'sent_back',
  'asked_the_post_office',
  'it_arrived',
  'appeal',
  'thanks',
] as const;
export type LaterSituation = (typeof laterSituations)[number];

/** What agents write of their own, beside the templates. */
export const agentSituations = ['patience', 'looking', 'ask_photo', 'ask_return', 'approved', 'rejected'] as const;
export type AgentSituation = (typeof agentSituations)[number];

/** The words of one language. `{a}` is the article as a direct object: "a table lamp". */
export type Words = {
  claims: Record<ClaimSituation, readonly string[]>;
  later: Record<LaterSituation, readonly string[]>;
  agent: Record<AgentSituation, readonly string[]>;
};
