import { type DigestSet } from '../domain/digest.ts';
import type { Requirement } from '../domain/policy.ts';
import type { GateInput } from './gate-input.ts';
/** What a command has to name. Each is a path or a placeholder in capitals. */
export interface CommandPlaces {
    /** Digest or path. */
    readonly subject: string;
    /** Where the subject lies, when that is known. */
    readonly path?: string;
    readonly environment: string;
    readonly policy: string;
    readonly evidence: string;
}
/** Text that a shell takes as it is; anything else becomes a placeholder, so a name cannot smuggle in a command. */
export declare function shellSafe(text: string, placeholder: string): string;
/** `sha256:<hex>`, or a placeholder when no digest identifies it. */
export declare function nameSubject(digest: DigestSet): string;
/** The places of a decision. Where the evidence store is and where the subject lies, a decision does not know. */
export declare function placesOf({ subject, environment, policyUri, }: Pick<GateInput, 'subject' | 'environment' | 'policyUri'>): CommandPlaces;
/** The command that supplies evidence of a requirement. It reads the subject itself, so a digest will not do. */
export declare function commandFor(requirement: {
    readonly kind: Requirement['kind'];
    readonly of?: 'subject' | 'source';
}, { path, evidence }: CommandPlaces): string;
/** The command with which a person signs an approval. */
export declare function approveCommand(places: CommandPlaces): string;
/** The command with which a person accepts findings for a time. */
export declare function waiveCommand(places: CommandPlaces): string;
/** The command that decides on an environment. */
export declare function gateCommand(places: CommandPlaces): string;
