import type { ModelFile } from './model-file.ts';
/** What a file of a model is for. */
export type FilePurpose = 'weights' | 'configuration' | 'tokenizer' | 'chat-template' | 'adapter-configuration' | 'prompt' | 'agent-instructions' | 'mcp-manifest' | 'skill' | 'model-card' | 'license' | 'dependency-manifest' | 'data' | 'code' | 'other';
export declare function purposeOf(file: Pick<ModelFile, 'entry' | 'role'>): FilePurpose;
