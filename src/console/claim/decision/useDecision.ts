import { useMemo } from 'react';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { isAskable } from '#domain/askableFacts.ts';
import type { FactName, ItemClaimed } from '#domain/facts.ts';
import { majorUnits, minorUnits } from '../../queue/minorUnits.ts';
import { useDesk } from '../desk/deskContext.ts';
import {
  actOf,
  asksReturnOnly,
  type Choice,
  choices,
  commandOf,
  type DecisionForm,
  decisionCommand,
  departs,
  faultsOf,
  recommendedChoice,
} from './decisionForm.ts';
import { type Chosen, useDraft } from './useDraft.ts';
import type { Ground } from './useGroundWord.ts';

function parsed<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** What is chosen: what is recommended, with whatever was changed and is kept as a draft. */
function useChosen() {
  const { claim, may, drafts } = useDesk();
  return useMemo(() => {
    const options = choices.filter(choice => may(commandOf[actOf[choice]]));
    const kept = drafts.read('choice') as Choice | undefined;
    const choice = options.find(one => one === (kept ?? recommendedChoice(claim)));

    const { recommendation } = claim;
    const { proposed, currency } = proposedFor(claim);
    const amountText = drafts.read('amount') ?? '';
    const typed = currency && minorUnits(amountText, currency);
    const partly = typed && currency ? { amount: Number(typed), currency } : undefined;
    const amount = choice === 'part' ? partly : proposed;

    const failed = recommendation.action === 'reject' ? recommendation.ground : undefined;
    const ground = (drafts.read('ground') as Ground | undefined) ?? failed;
    const asked = recommendation.action === 'ask' ? recommendation.missing.filter(isAskable) : [];
    const missing = parsed<FactName[]>(drafts.read('missing')) ?? asked;
    const asksReturn = may('request_return') && asksReturnOnly(missing);
    const chosen: Chosen = { choice, amount, ground, missing, asksReturn };
    return { chosen, options, proposed, currency, amountText };
  }, [claim, may, drafts]);
}

function proposedFor({ recommendation, eligibility, order }: ClaimDetail) {
  const proposed = (recommendation.action === 'approve' && recommendation.amount) || eligibility.proposed || order.left;
  return { proposed: proposed ?? undefined, currency: proposed?.currency ?? order.paid?.currency };
}

/** The decision as it stands in the panel, with the server's message for it unless it was written anew. */
export function useDecision() {
  const { claim, drafts } = useDesk();
  const { chosen, options, proposed, currency, amountText } = useChosen();
  const { choice, ground, asksReturn } = chosen;
  const { draft, pending, failed, refetch } = useDraft(claim, chosen);
  const variant = choice === 'reject' ? `.${ground ?? 'other'}` : choice === 'ask' && asksReturn ? '.return' : '';
  const messageField = `message.${choice}${variant}` as const;
  const edited = drafts.read(messageField);
  const decision: DecisionForm | undefined = choice && {
    ...chosen,
    choice,
    missing: [...chosen.missing],
    items: parsed<ItemClaimed[]>(drafts.read('items')),
    message: edited ?? (failed ? '' : draft.body),
    language: draft.language,
    justification: drafts.read('justification') ?? '',
  };
  const form = decision && { ...decision, command: decisionCommand(decision).command };
  return {
    options,
    choice,
    form,
    proposed,
    currency,
    amountText,
    draft,
    /** The message for what was just chosen is still to come. */
    pending: pending && edited === undefined,
    failed: failed && edited === undefined,
    askAgain: refetch,
    messageField,
    edited: edited !== undefined,
    against: form !== undefined && departs(claim, form),
    faults: form ? faultsOf(claim, form) : [],
    /** Chooses items: their prices become the amount. */
    chooseItems(items: ItemClaimed[]) {
      drafts.write('items', items.length > 0 ? JSON.stringify(items) : undefined);
      const sum = items.reduce((total, { sku, quantity }) => {
        const price = claim.order.items.find(item => item.sku === sku)?.price;
        return total + (price?.amount ?? 0) * quantity;
      }, 0);
      if (currency && sum > 0)
        drafts.write('amount', majorUnits(String(Math.min(sum, claim.order.left?.amount ?? sum)), currency));
    },
  };
}

export type DecisionState = ReturnType<typeof useDecision>;
