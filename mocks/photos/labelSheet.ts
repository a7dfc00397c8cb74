import { pick } from './noise.ts';
import { blankSheet, fillBox, type Sheet, write, writeBarcode } from './sheet.ts';

const carriers = ['NORDPOST', 'RAPIDA', 'KESTREL', 'VIAMAR', 'OSTLINE', 'PAKETTO'] as const;
const streets = [
  'RUE DU PUITS 14',
  'LINDENWEG 3',
  'VIA DELLA LUNA 27',
  'RUA NOVA 112',
  'MILL LANE 8',
  'CALLE SOL 45',
] as const;
const ink = [0.018, 0.018, 0.022] as const;

/** What a shipping label says; what is left out is made up. `weight` in kilograms. */
export type LabelText = { carrier?: string; tracking?: string; weight?: number };

/** A shipping label as a thermal printer makes it. The carriers and addresses are invented. */
export function labelSheet(text: LabelText, random: () => number): Sheet {
  const sheet = blankSheet(260, 340, [0.84, 0.84, 0.82]);
  const carrier = text.carrier ?? pick(carriers, random);
  const made = `${carrier.slice(0, 2)}${Math.floor(1e8 + random() * 9e8)}${pick(['FR', 'DE', 'PT', 'CN', 'ES'], random)}`;
  const tracking = text.tracking ?? made;
  const weight = text.weight ?? 0.12 + random() * 2.4;
  fillBox(sheet, 6, 6, 248, 2, ink);
  fillBox(sheet, 6, 332, 248, 2, ink);
  fillBox(sheet, 6, 6, 2, 328, ink);
  fillBox(sheet, 252, 6, 2, 328, ink);
  fillBox(sheet, 8, 8, 244, 42, ink);
  write(sheet, carrier.slice(0, 10), 18, 15, 4, [0.84, 0.84, 0.82]);
  write(sheet, 'FROM', 16, 60, 1, ink);
  write(sheet, 'WAREHOUSE 7, DOCK 12', 16, 71, 1, ink);
  write(sheet, 'TO', 16, 90, 1, ink);
  fillBox(sheet, 16, 102, 108, 12, [0.3, 0.3, 0.3]);
  write(sheet, pick(streets, random), 16, 121, 2, ink);
  write(sheet, String(Math.floor(10_000 + random() * 89_000)), 16, 141, 3, ink);
  fillBox(sheet, 6, 170, 248, 2, ink);
  write(sheet, 'WEIGHT', 16, 178, 1, ink);
  write(sheet, `${weight.toFixed(2)} KG`, 16, 190, 3, ink);
  fillBox(sheet, 150, 170, 2, 48, ink);
  write(sheet, '1/1', 172, 186, 4, ink);
  fillBox(sheet, 6, 218, 248, 2, ink);
  writeBarcode(sheet, tracking, 22, 228, 216, 68);
  write(sheet, tracking, Math.max(10, 130 - tracking.length * 6), 306, tracking.length > 19 ? 1 : 2, ink);
  return sheet;
}
