import { useMemo } from 'react';
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
import { askDraft, type Draft, isAskable, partDraft, rejectDraft } from './draftOf.ts';
import type { Ground } from './useGroundWord.ts';

function parsed<T>(text: string | undefined): T | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** The decision as it stands in the panel: the recommended one, with whatever was changed and is kept as a draft. */
export function useDecision() {
  const { claim, may, drafts } = useDesk();
  return useMemo(() => {
    const options = choices.filter(choice => may(commandOf[actOf[choice]]));
    const kept = drafts.read('choice') as Choice | undefined;
    const choice = options.find(one => one === (kept ?? recommendedChoice(claim)));

    const { recommendation, eligibility, order } = claim;
    const proposed =
      (recommendation.action === 'approve' && recommendation.amount) || eligibility.proposed || order.left;
    const currency = proposed?.currency ?? order.paid?.currency;
    const amountText = drafts.read('amount') ?? '';
    const typed = currency && minorUnits(amountText, currency);
    const partly = typed && currency ? { amount: Number(typed), currency } : undefined;
    const amount = choice === 'part' ? partly : (proposed ?? undefined);
    const items = parsed<ItemClaimed[]>(drafts.read('items'));

    const failed = recommendation.action === 'reject' ? recommendation.ground : undefined;
    const ground = (drafts.read('ground') as Ground | undefined) ?? failed;
    const asked = recommendation.action === 'ask' ? recommendation.missing.filter(isAskable) : [];
    const missing = parsed<FactName[]>(drafts.read('missing')) ?? asked;

    const asksReturn = may('request_return') && asksReturnOnly(missing);
    const draft: Draft =
      choice === 'part'
        ? partDraft(claim, amount)
        : choice === 'reject'
          ? rejectDraft(claim, ground ?? 'other')
          : choice === 'ask'
            ? asksReturn
              ? claim.drafts.return
              : askDraft(claim, missing)
            : claim.drafts.approve;
    const variant = choice === 'reject' ? `.${ground ?? 'other'}` : choice === 'ask' && asksReturn ? '.return' : '';
    const messageField = `message.${choice}${variant}` as const;
    const edited = drafts.read(messageField);
    const decision: DecisionForm | undefined = choice && {
      choice,
      amount,
      items,
      ground,
      missing,
      asksReturn,
      message: edited ?? draft.body,
      language: draft.language,
      justification: drafts.read('justification') ?? '',
    };
    const form = decision && { ...decision, command: decisionCommand(decision).command };
    return {
      options,
      choice,
      form,
      proposed: proposed ?? undefined,
      currency,
      amountText,
      draft,
      messageField,
      edited: edited !== undefined,
      against: form !== undefined && departs(claim, form),
      faults: form ? faultsOf(claim, form) : [],
      /** Chooses items: their prices become the amount. */
      chooseItems(chosen: ItemClaimed[]) {
        drafts.write('items', chosen.length > 0 ? JSON.stringify(chosen) : undefined);
        const sum = chosen.reduce((total, { sku, quantity }) => {
          const price = order.items.find(item => item.sku === sku)?.price;
          return total + (price?.amount ?? 0) * quantity;
        }, 0);
        if (currency && sum > 0)
          drafts.write('amount', majorUnits(String(Math.min(sum, order.left?.amount ?? sum)), currency));
      },
    };
  }, [claim, may, drafts]);
}

export type DecisionState = ReturnType<typeof useDecision>;
