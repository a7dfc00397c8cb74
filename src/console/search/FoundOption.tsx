import { reasons } from '#domain/reasons.ts';
import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Outcome } from '../queue/Outcome.tsx';
import { Marked } from './Marked.tsx';
import type { SearchOption } from './searchOptions.ts';

/** One thing that was found, in a line or two. */
export function FoundOption({ option }: { option: SearchOption }) {
  const t = useT();
  switch (option.kind) {
    case 'claims':
      return <FoundClaim claim={option.claim} />;
    case 'customers': {
      const { name, idMarked, country, claims } = option.customer;
      return (
        <span className="found-line">
          <span className="truncate">{name ? <Marked text={name} /> : t('queue.unnamed')}</span>
          {country && <abbr className="country">{country}</abbr>}
          <code className="truncate muted">
            <Marked text={idMarked} />
          </code>
          <span className="found-end muted">{t('search.count', { count: claims })}</span>
        </span>
      );
    }
    case 'orders': {
      const { idMarked, title, customerName, claims } = option.order;
      return (
        <span className="found-line">
          <code className="truncate">
            <Marked text={idMarked} />
          </code>
          <span className="truncate muted">{[title, customerName].filter(Boolean).join(' · ')}</span>
          <span className="found-end muted">{t('search.count', { count: claims })}</span>
        </span>
      );
    }
    case 'merchants': {
      const { name, idMarked, claims } = option.merchant;
      return (
        <span className="found-line">
          {name && (
            <span className="truncate">
              <Marked text={name} />
            </span>
          )}
          <code className="truncate muted">
            <Marked text={idMarked} />
          </code>
          <span className="found-end muted">{t('search.count', { count: claims })}</span>
        </span>
      );
    }
  }
}

function FoundClaim({ claim }: { claim: Extract<SearchOption, { kind: 'claims' }>['claim'] }) {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  const { customer, orderId, externalId, words } = claim;
  const ids = [externalId, orderId].filter(id => id.some(({ hit }) => hit));
  return (
    <>
      <span className="found-line">
        <strong className="found-number">
          <Marked text={claim.number} />
        </strong>
        <span className="truncate">{customer ? <Marked text={customer} /> : t('queue.unnamed')}</span>
        <span className="truncate muted">{word(reasons[claim.reason])}</span>
        <span className="found-end">
          <Outcome claim={claim} />
          <span className="number found-amount">{claim.amount && money(claim.amount)}</span>
          <time className="number muted found-date" dateTime={claim.openedAt}>
            {date(claim.openedAt)}
          </time>
        </span>
      </span>
      {(words || ids.length > 0) && (
        <span className="found-words muted">
          {words ? (
            <>
              {!words.isDescription && <em>{t('search.said')} · </em>}
              <q>
                <Marked text={words.text} />
              </q>
            </>
          ) : (
            ids.map(id => (
              <code key={id.map(({ text }) => text).join('')}>
                <Marked text={id} />
              </code>
            ))
          )}
        </span>
      )}
    </>
  );
}
