import { Button } from '@mui/material';

type Props<T extends string> = {
  label: string;
  choices: readonly { value: T; label: string }[];
  chosen: T;
  onChoose: (value: T) => void;
};

/** A choice between a few, all in sight. */
export function Segments<T extends string>({ label, choices, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className="segments">
      <legend className="unseen">{label}</legend>
      {choices.map(({ value, label: name }) => (
        <Button
          key={value}
          size="small"
          color="inherit"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
