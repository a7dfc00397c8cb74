import { type DragEvent, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

type Props = {
  onChoose: (file: File) => void;
  /** The endings of the files that are taken. */
  accept: string;
  busy: boolean;
  again: boolean;
  badName?: boolean;
};

/** Where a file is chosen or dropped. */
export function FileChooser({ onChoose, accept, busy, again, badName = false }: Props) {
  const t = useT();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onChoose(file);
  };
  return (
    <div>
      <label
        className="chooser"
        data-over={over || undefined}
        data-again={again || undefined}
        data-busy={busy || undefined}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="inbox" size={again ? 16 : 24} />
        <span>
          <strong>{t(again ? 'import.other' : 'import.choose')}</strong>{' '}
          <span className="muted">{t('import.drop')}</span>
        </span>
        <input
          type="file"
          accept={accept}
          disabled={busy}
          onChange={event => {
            const file = event.target.files?.[0];
            if (file) onChoose(file);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <p role="alert" className="field-error">
        {badName && t('import.badName')}
      </p>
    </div>
  );
}
