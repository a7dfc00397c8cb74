import { useMemo, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { useRole } from '../session/useRole.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { TemplateBar } from './TemplateBar.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateTree } from './TemplateTree.tsx';
import './templates.css';
import { leadsTeam } from '#domain/people.ts';
import { keyOf, useTemplatesAddress } from './templatesAddress.ts';
import { useTemplate, useTemplateList } from './useTemplates.ts';

/** The messages to customers: read by everyone, written by managers and admins. What was typed is kept while one looks at others. */
export default function TemplatesPage() {
  const t = useT();
  const role = useRole();
  const { place, go } = useTemplatesAddress();
  const list = useTemplateList(place);
  const one = useTemplate(place);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const unsaved = useMemo(() => new Set(Object.keys(drafts)), [drafts]);
  const key = keyOf(place);
  const error = [list, one].find(({ data }) => !data)?.error;
  if (error) {
    const again = () => {
      list.refetch();
      one.refetch();
    };
    return <LoadFailure error={error} onRetry={again} />;
  }
  if (!list.data) return <WaitingPage />;
  const keep = (text: string | undefined) =>
    setDrafts(({ [key]: _, ...others }) => (text === undefined ? others : { ...others, [key]: text }));
  return (
    <div className="page templates">
      <PageHead title={t('templates.title')} lead={t('templates.lead')} />
      <TemplateBar languages={list.data.languages} total={list.data.data.length} place={place} go={go} />
      <div className="template-desk">
        <TemplateTree rows={list.data.data} place={place} unsaved={unsaved} />
        {one.data && (
          <TemplateEditor
            key={key}
            detail={one.data}
            place={place}
            mayWrite={leadsTeam(role)}
            draft={drafts[key]}
            onDraft={keep}
          />
        )}
      </div>
    </div>
  );
}
