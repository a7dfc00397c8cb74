import { createHmac } from 'node:crypto';

/**
 * The header by which the other side knows that a body is ours and fresh: `Quittance-Signature: t=<seconds>,v1=<hex>`, the HMAC-SHA256 of
 * `<seconds>.<body>` under the secret that both know. `at` in milliseconds since 1970.
 */
export function signature(secret: string, body: string, at: number): { 'Quittance-Signature': string } {
  const seconds = Math.floor(at / 1000);
  const signed = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return { 'Quittance-Signature': `t=${seconds},v1=${signed}` };
}
