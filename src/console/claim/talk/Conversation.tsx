import { useEffect, useRef } from 'react';
import type { MessageShown } from '#api/schemas/claimDetail.ts';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useT } from '../../i18n/useT.ts';
import { WaitingLine } from '../decision/WaitingLine.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { Panel } from '../desk/Panel.tsx';
import { MessageBubble, opening } from './MessageBubble.tsx';
import { WriteBox } from './WriteBox.tsx';

const neverSent = { recipient: null, delivery: null, sendAt: null, sentAt: null, failure: null, nextTryAt: null };

/** What the customer and we said to each other, and our own notes. The customer's words stand as they wrote them. */
export function Conversation() {
  const t = useT();
  const languageName = useLanguageName();
  const { claim } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const count = claim.messages.length;
  // The latest is what one reads first.
  useEffect(() => {
    if (count > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);
  const { description, messages, openedAt, customer, language, waiting } = claim;
  const first: MessageShown = {
    id: opening,
    direction: 'in',
    body: description,
    language,
    author: customer.name,
    authorKind: 'customer',
    at: openedAt,
    request: null,
    ...neverSent,
  };
  return (
    <Panel
      name="talk"
      title={t('claim.conversation')}
      aside={<span className="muted">{t('claim.speaks', { language: languageName(language) })}</span>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <ol className="messages" ref={list} tabIndex={0}>
        <MessageBubble message={first} />
        {messages.map(message => (
          <MessageBubble key={message.id} message={message} />
        ))}
        {waiting && (
          <li className="message-wait">
            <WaitingLine waiting={waiting} />
          </li>
        )}
      </ol>
      <WriteBox />
    </Panel>
  );
}
