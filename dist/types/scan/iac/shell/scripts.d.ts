import { type MappedText } from '../mapped-text.ts';
import type { Resource } from '../resource.ts';
import { type ShellScript } from './shell-script.ts';
/** Parses a script and the scripts inside it (`sh -c '…'`, `bash <<EOF`); the outer one comes first. */
export declare function scriptsOf(owner: Resource, text: MappedText, context: ShellScript['context']): readonly ShellScript[];
/** A script that is not shell (Python, PowerShell): its text can be searched, its commands are not known. */
export declare function foreignScript(owner: Resource, text: MappedText, context: ShellScript['context']): ShellScript;
