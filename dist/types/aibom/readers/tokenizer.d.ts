import type { Finding } from '../../domain/finding.ts';
import type { Reader } from '../reader.ts';
/** `tokenizer_config.json`: class, longest input, chat templates. */
export declare const tokenizerConfigReader: Reader;
/** `tokenizer.json`: the kind of its model. The vocabulary is not read: its hash is that of the file. */
export declare const tokenizerReader: Reader;
/** `chat_template.jinja`, `chat_template.json` and `additional_chat_templates/`: a template of its own. */
export declare const chatTemplateReader: Reader;
export declare function customCode(path: string, remoteCode: unknown): readonly Finding[];
