import { useT } from '../i18n/useT.ts';
import { Choice } from '../look/Choice.tsx';
import { FilterPopover } from '../queue/FilterPopover.tsx';
import { type CohortChoice, cohortChoices } from './dashboardAddress.ts';

type Props = { chosen: CohortChoice | undefined; onChange: (chosen: CohortChoice) => void };

/** By which date claims belong to the period, for times and groups. */
export function CohortFilter({ chosen, onChange }: Props) {
  const t = useT();
  return (
    <FilterPopover label={t('dash.cohort')} count={chosen ? 1 : 0}>
      {close => (
        <fieldset className="cohorts">
          <legend className="muted">{t('dash.cohortLead')}</legend>
          {cohortChoices.map(cohort => (
            <Choice
              key={cohort}
              name="cohort"
              label={t(`dash.cohortBy.${cohort}`)}
              hint={t(`dash.cohortHint.${cohort}`)}
              checked={cohort === (chosen ?? cohortChoices[0])}
              onChange={() => {
                onChange(cohort);
                close();
              }}
            />
          ))}
        </fieldset>
      )}
    </FilterPopover>
  );
}
