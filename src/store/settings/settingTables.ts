import type { ColumnType } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { SettingKind } from '#domain/clock/settings/settingChange.ts';
import type { ReportSchedule } from '#domain/reports/nextReport.ts';

/** The tables of what managers set. */
export type SettingTables = {
  /** Every version of what the clocks are read by; `holds_from` before `at` only of a recompute (`past`). */
  clock_setting_versions: {
    kind: SettingKind;
    version: number;
    at: Instant;
    person_id: string;
    holds_from: Instant;
    past: boolean;
    value: ColumnType<unknown, string, never>;
  };
  /** Who gets the figures by e-mail, when next, and what came of the last time. */
  report_subscriptions: ReportSchedule & {
    person_id: string;
    address: string;
    next_at: Instant;
    sent_at: Instant | null;
    failure: string | null;
  };
};
