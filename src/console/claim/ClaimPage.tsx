import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { useT } from '../i18n/useT.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';

/** One claim: everything that its decision needs. */
export default function ClaimPage() {
  const t = useT();
  const id = Number(useParams().id?.replace(/^C-/i, ''));
  const { data: claim, error } = useGetOne<ClaimDetail>('claims', { id });
  if (error) throw error;
  if (!claim) return <WaitingPage />;
  return <h1>{t('claim.title', { number: claim.number })}</h1>;
}
