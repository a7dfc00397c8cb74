import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { HouseRules } from '#domain/policy/houseRules.ts';
import type { Database } from '#store/schema.ts';

/** Why a photo was not taken. */
export type PhotoRefusal = {
  refused: true;
  reason: 'unsupported_type' | 'too_many_bytes' | 'too_many_pixels' | 'unreadable' | 'timed_out';
  detail: string;
};

/** A photo read and re-encoded: derivatives carry no metadata; `fingerprint` tells the same shot (`sameShot`). */
export type PhotoMade = {
  refused: false;
  type: string;
  width: number;
  height: number;
  thumbnail: Uint8Array;
  screen: Uint8Array;
  fingerprint: string;
};

export interface PhotoProcessor {
  process(bytes: Uint8Array): Promise<PhotoMade | PhotoRefusal>;
  close(): Promise<void>;
}

export type DerivativeSize = 'thumbnail' | 'screen';

/** Evidence bytes by the SHA-256 (64 hex characters) of what came in. */
export interface EvidenceBytes {
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  get(sha256: string): Promise<Uint8Array | undefined>;
  putDerivative(sha256: string, size: DerivativeSize, bytes: Uint8Array): Promise<void>;
  getDerivative(sha256: string, size: DerivativeSize): Promise<Uint8Array | undefined>;
}

/** Hashes a password (argon2id in Node) and compares in constant time. */
export interface Passwords {
  hash(password: string): Promise<string>;
  matches(password: string, hash: string): Promise<boolean>;
}

/** Where the session's token travels: a cookie in Node, the environment of the request in a page and in tests. */
export interface SessionTransport {
  read(context: Context): string | undefined;
  write(context: Context, token: string, expiresAt: Instant): void;
  clear(context: Context): void;
  /** Whether a state-changing request is ours and not forged by another site. */
  isOwnRequest(context: Context): boolean;
}

export type OutgoingMessage = {
  id: string;
  claim: string;
  externalId: string;
  customerId: string;
  /** Whom it is for; of merchant and carrier the marketplace knows the address. */
  to: 'customer' | 'merchant' | 'carrier';
  language: string | null;
  body: string;
};

/**
 * Hands a message to the marketplace. `kept`: no way out is set, the message stays readable here. Throws to be tried again, and at once when
 * the signal says to stop.
 */
export interface Messenger {
  deliver(message: OutgoingMessage, signal?: AbortSignal): Promise<'sent' | 'kept'>;
}

/**
 * An e-mail to somebody of the team, as text and, where it is worth it, as HTML. `key`: what it is about, once; letters, digits, dots and hyphens, so that a
 * second copy is known as one.
 */
export type Mail = {
  key: string;
  to: string;
  subject: string;
  text: string;
  html?: string;
  attachments?: readonly { name: string; type: string; content: string | Uint8Array }[];
};

/** Sends an e-mail. Throws when it was not taken, to be tried again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/**
 * What alerts somebody of the team, as it is posted to the house's own webhook. `id` is the key by which a second copy is known; `url`, where the address of the
 * console is known: the page of the claim, of several alerts that of them all.
 */
export type AlertPosted = {
  id: string;
  url?: string;
  to: { id: string; name: string; email: string };
  subject: string;
  text: string;
  /** Each with its claim's number, its kind, the deadline, its first instant that is too late and its last day, and the `url` of its claim as above. */
  alerts: unknown;
};

/** Throws to be tried again, and at once when the signal says to stop. */
export interface AlertWebhook {
  post(alert: AlertPosted, signal?: AbortSignal): Promise<void>;
}

/** A piece of a customer's words, between two languages (`fr`, `pt-BR`). */
export type ToTranslate = { text: string; from: string; to: string };

/** Has a text translated by a service. Throws a TranslationFailure when it answers nothing of use in time. */
export interface Translator {
  translate(wanted: ToTranslate): Promise<string>;
}

/** Why there is no translation; the message is for people and holds none of the text. */
export class TranslationFailure extends Error {
  override name = 'TranslationFailure';
}

/** All that differs between the homes of the API. */
export type Deps = {
  db: Kysely<Database>;
  now: () => Instant;
  /** Random bytes fit for secrets. */
  randomBytes: (length: number) => Uint8Array;
  passwords: Passwords;
  photos: PhotoProcessor;
  evidence: EvidenceBytes;
  session: SessionTransport;
  messenger: Messenger;
  /** Null: no server for e-mail is set, and nobody can be written to. */
  mail: Mailer | null;
  /** Null: no webhook for alerts is set. */
  alertWebhook: AlertWebhook | null;
  /** Absent: customers' words are shown as they wrote them, and nothing else. */
  translator?: Translator;
  /** The network address that a request came from, where the home knows it; attempts to sign in are counted by it. */
  clientAddress?: (context: Context) => string | undefined;
  /** Where people reach the console, without a slash at its end. Absent: not known, and what leaves the house holds no links to it. */
  publicUrl?: string;
  houseRules: HouseRules;
  /** One-run token of the process that owns the database: whoever holds it acts as an admin (the command line tools). */
  operatorToken?: string;
  version: string;
};
