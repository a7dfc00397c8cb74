import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '#server/settings.ts';

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      evidenceDir: resolve('.data/evidence'),
    });
  });

  it('takes every variable, and an empty one as absent', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://claims.example.com/',
      DATA_DIR: '/srv/quittance',
      EVIDENCE_DIR: '',
      DATABASE_URL: 'postgres://q:secret@db:5432/quittance',
      SAMPLE_DATA: '0',
      SAMPLE_PAST: '0.25',
      UNDO_SECONDS: '5',
      MESSAGE_WEBHOOK_URL: 'https://mail.example/hook',
      MESSAGE_WEBHOOK_SECRET: '0123456789abcdef',
      ALERT_WEBHOOK_URL: 'https://chat.example/hook',
      ALERT_WEBHOOK_SECRET: 'abcdef0123456789',
      SMTP_URL: 'smtps://q:secret@mail.example:465',
      MAIL_FROM: 'Quittance <quittance@mail.example>',
      TRANSLATION_URL: 'https://words.example/translate',
      TRANSLATION_SECRET: 'fedcba9876543210',
    };
    expect(readSettings(env)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      publicUrl: 'https://claims.example.com',
      dataDir: '/srv/quittance',
      evidenceDir: join('/srv/quittance', 'evidence'),
      databaseUrl: env.DATABASE_URL,
      sampleData: false,
      samplePast: 0.25,
      undoSeconds: 5,
      messageWebhook: { url: env.MESSAGE_WEBHOOK_URL, secret: env.MESSAGE_WEBHOOK_SECRET },
      alertWebhook: { url: env.ALERT_WEBHOOK_URL, secret: env.ALERT_WEBHOOK_SECRET },
      mail: { url: env.SMTP_URL, from: env.MAIL_FROM },
      translation: { url: env.TRANSLATION_URL, secret: env.TRANSLATION_SECRET },
    });
    expect(readSettings({ SAMPLE_DATA: '1' }).sampleData).toBe(true);
  });

  it('names every variable that is wrong, and why', () => {
    const read = () =>
      readSettings({
        PORT: '70000',
        HOST: 'two words',
        DATABASE_URL: 'mysql://db/quittance',
        SAMPLE_DATA: 'yes',
        SAMPLE_PAST: '2',
        MESSAGE_WEBHOOK_URL: 'ftp://mail.example',
        SMTP_URL: 'https://mail.example',
        MAIL_FROM: 'nobody',
        TRANSLATION_SECRET: 'short',
      });
    expect(read).toThrow(SettingsError);
    for (const problem of [
      'PORT must be from 0 (any free port) to 65535',
      'HOST must be a host name',
      'DATABASE_URL must be an address such as postgres://',
      'SAMPLE_DATA must be 0 or 1',
      'SAMPLE_PAST must be a number from 0 to 1',
      'MESSAGE_WEBHOOK_URL must be an http:// or https:// address',
      'MESSAGE_WEBHOOK_SECRET is missing',
      'SMTP_URL must be an address such as smtps://',
      'MAIL_FROM must be an address such as',
      'TRANSLATION_SECRET must have at least 16 characters',
      'TRANSLATION_URL is missing',
    ]) {
      expect(read).toThrow(problem);
    }
  });

  it.each([
    ['claims.example.com', 'must be an http:// or https:// address'],
    ['ftp://claims.example.com', 'must be an http:// or https:// address'],
    ['https://example.com/claims', 'must be the root of a host'],
    ['https://ana:secret@claims.example.com', 'must be the root of a host'],
    ['https://claims.example.com/?from=mail', 'must be the root of a host'],
  ])('refuses %s as the public address', (address, reason) => {
    expect(() => readSettings({ PUBLIC_URL: address })).toThrow(`PUBLIC_URL ${reason}`);
  });

  it.each([['3000.5'], ['-1'], ['http'], ['0x10']])('refuses %s as a port', port => {
    expect(() => readSettings({ PORT: port })).toThrow('PORT must be a whole number');
  });

  it.each(['a@b.example', 'Quittance <a@b.example>'])('takes %s as a sender', from => {
    expect(readSettings({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: from }).mail?.from).toBe(from);
  });

  it('wants the mail server and the sender together', () => {
    expect(() => readSettings({ SMTP_URL: 'smtp://mail.example' })).toThrow('MAIL_FROM is missing');
    expect(() => readSettings({ MAIL_FROM: 'a@b.example' })).toThrow('SMTP_URL is missing');
    expect(() => readSettings({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example>' })).toThrow('MAIL_FROM');
  });

  it('wants the webhook and its secret together, and the secret long enough', () => {
    expect(() => readSettings({ MESSAGE_WEBHOOK_SECRET: '0123456789abcdef' })).toThrow(
      'MESSAGE_WEBHOOK_URL is missing',
    );
    expect(() => readSettings({ MESSAGE_WEBHOOK_URL: 'https://a.example', MESSAGE_WEBHOOK_SECRET: 'short' })).toThrow(
      'MESSAGE_WEBHOOK_SECRET must have at least 16 characters',
    );
  });
});
