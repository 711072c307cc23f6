package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"time"

	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"github.com/transparency-dev/tessera/storage/posix"
	"golang.org/x/mod/sumdb/note"
)

// ingest gives every line to Tessera in order and prints the checkpoint that Tessera publishes over all of them.
func ingest(ctx context.Context, signer, lines, dir string) error {
	s, err := note.NewSigner(signer)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(lines)
	if err != nil {
		return err
	}
	entries := bytes.Split(bytes.TrimSuffix(text, []byte("\n")), []byte("\n"))
	driver, err := posix.New(ctx, posix.Config{Path: dir})
	if err != nil {
		return err
	}
	opts := tessera.NewAppendOptions().
		WithCheckpointSigner(s).
		WithBatching(uint(len(entries)), time.Second).
		WithCheckpointInterval(100 * time.Millisecond)
	appender, shutdown, reader, err := tessera.NewAppender(ctx, driver, opts)
	if err != nil {
		return err
	}
	futures := make([]tessera.IndexFuture, 0, len(entries))
	for _, entry := range entries {
		futures = append(futures, appender.Add(ctx, tessera.NewEntry(entry)))
	}
	await := tessera.NewPublicationAwaiter(ctx, reader.ReadCheckpoint, 50*time.Millisecond)
	for i, future := range futures {
		index, _, err := await.Await(ctx, future)
		if err != nil {
			return err
		}
		if index.Index != uint64(i) {
			return fmt.Errorf("line %d became entry %d", i, index.Index)
		}
	}
	if err := shutdown(ctx); err != nil {
		return err
	}
	checkpoint, err := reader.ReadCheckpoint(ctx)
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(checkpoint)
	return err
}

// check runs Tessera's fsck, which reads every entry and every tile.
func check(ctx context.Context, key, dir string) error {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	return fsck.New(verifier.Name(), verifier, client.FileFetcher{Root: dir}, hashBundle, fsck.Opts{N: 1}).Check(ctx)
}

func hashBundle(data []byte) ([][]byte, error) {
	bundle := &api.EntryBundle{}
	if err := bundle.UnmarshalText(data); err != nil {
		return nil, err
	}
	hashes := make([][]byte, 0, len(bundle.Entries))
	for _, entry := range bundle.Entries {
		hashes = append(hashes, rfc6962.DefaultHasher.HashLeaf(entry))
	}
	return hashes, nil
}
