import { Icon } from '../../look/Icon.tsx';

/** Why a field cannot stay as it is, beneath it; told by `aria-describedby` as well. */
export function FieldFault({ id, words }: { id: string; words: string | undefined }) {
  return (
    <p className="field-fault" id={id}>
      {words && (
        <>
          <Icon name="alert" size={12} /> {words}
        </>
      )}
    </p>
  );
}
