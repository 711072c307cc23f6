import { cleanText, cleanUrl } from '../clean-text.ts';
import type { BaseModelClaim } from '../facts.ts';

/** A Hub id, a URL or a path on the author's disk; of a path only its end is kept. */
export function baseModelOf(text: string, relation: string | undefined): BaseModelClaim {
  const kind = relation === undefined ? {} : { relation: cleanText(relation, 40) };
  const url = cleanUrl(text);
  if (url !== undefined) {
    const hub = /^https?:\/\/(?:huggingface\.co|hf\.co)\/([^/]+\/[^/]+)$/.exec(url.replace(/\/$/, ''));
    return { name: cleanText(hub?.[1] ?? url, 200), url, ...kind };
  }
  const isLocal = /^(?:[./~\\]|[A-Za-z]:[\\/])|\\|\/.*\//.test(text.trim());
  if (!isLocal) return { name: cleanText(text, 200), ...kind };
  const end =
    text
      .trim()
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? 'local model';
  return { name: cleanText(end, 200), isLocal: true, ...kind };
}
