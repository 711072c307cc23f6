import { describe, expect, it } from '@jest/globals';
import {
  decodeEntry,
  encodeEntry,
  parseAuditEvent,
  type AuditEntry,
} from '../../../src/audit/audit-event.ts';
import { maskSecrets } from '../../../src/audit/redact-event.ts';
import { makeEvent, seeded } from '../../fakes/audit-log.ts';

const entry: AuditEntry = { version: 1, seq: 4, time: '2026-05-01T12:00:00.000Z', ...makeEvent(4) };

describe('audit event', () => {
  it('refuses unknown fields, wrong words and digests that identify nothing', () => {
    const bad: [object, RegExp][] = [
      [{ ...makeEvent(0), extra: 1 }, /extra/],
      [{ ...makeEvent(0), action: 'Not A Word' }, /action/],
      [{ ...makeEvent(0), subject: { kind: 'model', name: 'm', digest: { md5: 'ab' } } }, /subject\.digest/],
      [{ ...makeEvent(0), decision: { sha256: 'AB'.repeat(32), verdict: 'pass' } }, /decision\.sha256/],
      [{ ...makeEvent(0), decision: { sha256: 'ab'.repeat(32), verdict: 'fine' } }, /decision\.verdict/],
      [{ ...makeEvent(0), details: { nested: { a: 1 } } }, /details/],
      [{ ...makeEvent(0), details: { half: 0.5 } }, /details/],
      [{ ...makeEvent(0), actor: { id: '', method: 'key' } }, /actor\.id/],
    ];
    for (const [event, place] of bad) expect(() => parseAuditEvent(event)).toThrow(place);
  });

  it('keeps a secret out before anything is hashed', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const event = parseAuditEvent({
      ...makeEvent(0),
      details: { url: `https://x:${secret}@h/`, note: `token ${secret}!` },
    });
    expect(event.details).toEqual({ url: 'https://[redacted]@h/', note: 'token [redacted]!' });
  });

  it('passes free texts, and only those, through the given redaction', () => {
    const seen: string[] = [];
    const event = parseAuditEvent(makeEvent(0), (text) => {
      seen.push(text);
      return text.replace('alice', 'A.');
    });
    expect(event.actor.id).toBe('A.');
    expect(seen).not.toContain('ab'.repeat(32));
  });

  it('masks the forms of common secrets and leaves names alone', () => {
    const secrets = [
      '-----BEGIN PRIVATE KEY-----\nMC4CAQ',
      'PRIVATE+KEY+name+c74f20a3+AYEKFALVFGyN',
      `AKIA${'A2'.repeat(8)}`,
      `hf_${'aB'.repeat(17)}`,
      `sk-ant-api03-${'aB1_'.repeat(8)}`,
      `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(20)}`,
    ];
    for (const secret of secrets) expect(maskSecrets(`x ${secret}`)).toBe('x [redacted]');
    for (const name of [
      'sk-learn-risk-assessment-model-v1',
      'task-force',
      'arn:aws:iam::123:role/x',
      'a@b.example',
    ]) {
      expect(maskSecrets(name)).toBe(name);
    }
  });

  it('cuts a long name instead of losing the event', () => {
    const event = parseAuditEvent({ ...makeEvent(0), environment: 'e'.repeat(5000) });
    expect(event.environment).toHaveLength(1024);
    expect(event.environment?.endsWith('…')).toBe(true);
  });

  it('stores control characters and broken UTF-16 in a form that reads back the same', () => {
    const event = parseAuditEvent({ ...makeEvent(0), environment: 'a\n\u001b[31m\ud800\u202e' });
    const bytes = encodeEntry({ ...entry, ...event });
    expect(bytes.toString()).not.toMatch(/\n|\u001b/);
    expect(decodeEntry(bytes).environment).toBe('a\n\u001b[31m\ufffd\u202e');
  });

  it('refuses an entry beyond 65,535 bytes', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 32 }, (_, index) => [`k${String(index)}`, '€'.repeat(1024)]),
    );
    expect(() => encodeEntry({ ...entry, details: fields })).toThrow(/at most 65535/);
  });

  it('reads back only what is canonical, known and dated', () => {
    const good = encodeEntry(entry).toString();
    expect(decodeEntry(Buffer.from(good))).toEqual(entry);
    const bad = [
      good.replace('"seq":4', '"seq": 4'),
      good.replace('"seq":4', '"seq":4.0'),
      good.replace('"version":1', '"version":2'),
      good.replace('"seq":4,', '"seq":4,"seq":5,'),
      good.replace('12:00:00.000Z', '12:00:00Z'),
      good.replace('2026-05-01', '2026-13-01'),
      '[]',
      '',
    ];
    for (const text of bad) expect(() => decodeEntry(Buffer.from(text))).toThrow(/entry/);
  });

  it('survives any bytes as an entry (2,000 seeded)', () => {
    const random = seeded(7);
    const good = encodeEntry(entry);
    for (let round = 0; round < 2000; round += 1) {
      const bytes = Buffer.from(good);
      for (let change = 0; change <= random(3); change += 1) bytes[random(bytes.length)] = random(256);
      if (bytes.equals(good)) continue;
      try {
        decodeEntry(bytes);
      } catch (error) {
        expect((error as { code?: string }).code).toMatch(/^(malformed|limit-exceeded)$/);
      }
    }
  });
});
