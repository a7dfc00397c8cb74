import { randomBytes } from 'node:crypto';
import type { Deps } from '#api/deps.ts';
import { envSession } from '#api/envSession.ts';
import type { Instant } from '#domain/calendar.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import type { DatabaseKind } from '#server/database/openDatabase.ts';
import { createPhotoProcessor } from '#server/images/createPhotoProcessor.ts';
import { passwords } from '#server/passwords.ts';
import { memoryEvidence } from '#test/api/testApp.ts';
import { openTestDatabase } from '#test/machine/testDatabase.ts';

/** An empty home whose present stands still at `now`; photos are really opened, messages are kept. */
export async function openMockHome(kind: DatabaseKind, now: Instant) {
  const database = await openTestDatabase(kind);
  const photos = createPhotoProcessor({ children: 2 });
  const deps: Deps = {
    db: database.db,
    now: () => now,
    randomBytes: length => new Uint8Array(randomBytes(length)),
    passwords,
    photos,
    evidence: memoryEvidence(),
    session: envSession,
    messenger: { deliver: async () => 'kept' },
    mail: null,
    alertWebhook: null,
    houseRules,
    version: '0.0.0-test',
  };
  return {
    deps,
    async close() {
      await photos.close();
      await database.close();
    },
  };
}
