import { useEffect, useRef } from 'react';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { Panel } from '../desk/Panel.tsx';
import { MessageBubble } from './MessageBubble.tsx';
import { WriteBox } from './WriteBox.tsx';

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
  const { description, messages, openedAt, customer, language } = claim;
  const opening = {
    id: 'opening',
    direction: 'in' as const,
    body: description,
    language,
    author: customer.name,
    authorKind: 'customer',
    at: openedAt,
    delivery: null,
  };
  return (
    <Panel
      name="talk"
      title={t('claim.conversation')}
      aside={<span className="muted">{t('claim.speaks', { language: languageName(language) })}</span>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <ol className="messages" ref={list} tabIndex={0}>
        <MessageBubble message={opening} />
        {messages.map(message => (
          <MessageBubble key={message.id} message={message} />
        ))}
      </ol>
      <WriteBox />
    </Panel>
  );
}
