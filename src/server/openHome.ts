import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createApp } from '#api/app.ts';
import type { Deps } from '#api/deps.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { migrate } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';
import { clientAddress } from './clientAddress.ts';
import { type OpenedDatabase, openDatabase } from './database/openDatabase.ts';
import { evidenceFiles } from './evidenceFiles.ts';
import { createPhotoProcessor } from './images/createPhotoProcessor.ts';
import { nodeSession } from './nodeSession.ts';
import { passwords } from './passwords.ts';
import type { Settings } from './settings.ts';
import { smtpMailer } from './smtpMailer.ts';
import { version } from './version.ts';
import { alertWebhook, webhookMessenger } from './webhookMessenger.ts';
import { webhookTranslator } from './webhookTranslator.ts';

export type Home = {
  readonly app: ReturnType<typeof createApp>;
  readonly deps: Deps;
  readonly database: OpenedDatabase<Database>;
  close(): Promise<void>;
};

/**
 * Everything that Quittance needs in Node: the database opened and migrated, and the Node sides of `Deps`.
 * @throws what `openDatabase` throws: errors with a sentence that helps.
 */
export async function openHome(settings: Settings, onLost?: (error: Error) => void): Promise<Home> {
  await mkdir(settings.dataDir, { recursive: true });
  await mkdir(settings.evidenceDir, { recursive: true });
  const database = await openDatabase<Database>(settings, onLost);
  try {
    await migrate(database.db);
  } catch (error) {
    await database.close();
    throw error;
  }
  const deps: Deps = {
    db: database.db,
    now: () => new Date().toISOString(),
    randomBytes: length => new Uint8Array(randomBytes(length)),
    passwords,
    photos: createPhotoProcessor(),
    evidence: evidenceFiles(settings.evidenceDir),
    session: nodeSession,
    clientAddress,
    messenger: webhookMessenger(settings.messageWebhook),
    mail: smtpMailer(settings.mail),
    alertWebhook: alertWebhook(settings.alertWebhook),
    translator: webhookTranslator(settings.translation),
    publicUrl: settings.publicUrl,
    houseRules: { ...houseRules, undoSeconds: settings.undoSeconds ?? houseRules.undoSeconds },
    operatorToken: randomBytes(32).toString('base64url'),
    version,
  };
  return {
    app: createApp(deps),
    deps,
    database,
    close: async () => {
      await deps.photos.close();
      await database.close();
    },
  };
}
