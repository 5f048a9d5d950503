import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../../src/core/classify/sentences.ts';
import {
  extractRequisitionId,
  sameRequisitionId,
} from '../../../../src/core/extract/extract-requisition-id.ts';

const idIn = (text: string, subject: string | null = null) =>
  extractRequisitionId(subject, [sentenceOf(text)])?.value ?? null;

describe('the id of an opening', () => {
  it.each([
    ['Requisition: 2016-21177', '2016-21177'],
    ['your application for requisition 20418', '20418'],
    ['Reference 0140631', '0140631'],
    ['our ref 412-AMU-2291', '412-AMU-2291'],
    ['Job-ID 4471', '4471'],
    ['Job ID: SW-2026-017.', 'SW-2026-017'],
    ['Job ID: 25-00417', '25-00417'],
    ['Job ID 88120-B', '88120-B'],
    ['Vacancy NHRC-14-1092213-DE', 'NHRC-14-1092213-DE'],
    ['Position #913-110', '913-110'],
    ['Job #2015-00118', '2015-00118'],
    ['Requisition 18-04417BR', '18-04417BR'],
    ['requisition JR-008817', 'JR-008817'],
    ['Backend Engineer (REF2918Q)', 'REF2918Q'],
    ['Reference: MAR/26/118', 'MAR/26/118'],
    ['Stellenausschreibung Nr. 14/2025', '14/2025'],
    ['Req. Nr. 2026/113', '2026/113'],
    ['Ref. Nr.: YF-1187-DE', 'YF-1187-DE'],
    ['Referenznummer BW-88213', 'BW-88213'],
    ['Kennziffer: ING-07/2024', 'ING-07/2024'],
    ['le poste de comptable (réf. LV-2291)', 'LV-2291'],
    ['your application for Data Analyst (#44120)', '44120'],
  ])('is whole in "%s"', (text, id) => {
    expect(idIn(text)).toBe(id);
    expect(idIn('Hello.', text)).toBe(id);
  });

  it.each([
    'Reference: 12/03/2026',
    'Vacancy closes 2026-06-30',
    'Position: 30 hours a week',
    'a position with 12 months of leave',
    'two references within 10 days',
    'a job of 12-month terms, ref 12-month',
    'requisition 2 of 3',
    'We have 25 jobs.',
  ])('is not in "%s"', (text) => {
    expect(idIn(text)).toBeNull();
  });

  it('is the same however it is written', () => {
    expect(sameRequisitionId('REQ-04417', 'r04417')).toBe(true);
    expect(sameRequisitionId('SW-2026-017', 'SW-2026-018')).toBe(false);
  });
});
