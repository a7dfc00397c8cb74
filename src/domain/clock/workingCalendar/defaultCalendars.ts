import { type WorkingCalendar, workingCalendarSchema } from './workingCalendarSchema.ts';

const officeDay = [{ start: '09:00', end: '17:00' }];

/** The calendars that Quittance comes with, until a manager says when the team works. The first is the team's. */
export const defaultCalendars: readonly [WorkingCalendar, ...WorkingCalendar[]] = [
  workingCalendarSchema.parse({
    id: 'office',
    name: 'Monday to Friday, 9 to 17',
    versions: [
      {
        validFrom: '2000-01-01',
        zone: 'Europe/Paris',
        week: {
          monday: officeDay,
          tuesday: officeDay,
          wednesday: officeDay,
          thursday: officeDay,
          friday: officeDay,
          saturday: [],
          sunday: [],
        },
      },
    ],
  }),
];
