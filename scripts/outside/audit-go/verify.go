package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// fullyProven is the size up to which every entry is proven; of larger logs every 97th and the edges of tiles.
const fullyProven = 2048

func verifyLog(dir, key string, old []string) error {
	verifier, tree, reader, err := openLog(dir, key)
	if err != nil {
		return err
	}
	entries, err := readEntries(dir, tree.N)
	if err != nil {
		return err
	}
	if err := checkTiles(dir, tree, entries); err != nil {
		return err
	}
	proven, err := checkInclusion(reader, tree, entries)
	if err != nil {
		return err
	}
	for _, file := range old {
		if err := checkConsistency(reader, tree, file, verifier); err != nil {
			return err
		}
	}
	fmt.Printf("OK %s: %d entries, %d proven, extends %d earlier checkpoints\n", verifier.Name(), tree.N, proven, len(old))
	return nil
}

// checkTiles builds the whole tree from the entries and compares its root and all its tiles.
func checkTiles(dir string, tree tlog.Tree, entries [][]byte) error {
	built, root, err := buildTree(entries)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("entries hash to %v, the checkpoint signs %v", root, tree.Hash)
	}
	for _, tile := range treeTiles(tree.N) {
		want, err := tlog.ReadTileData(tile, built)
		if err != nil {
			return err
		}
		have, err := os.ReadFile(filepath.Join(dir, tilePath(tile)))
		if err != nil {
			return err
		}
		if !bytes.Equal(want, have) {
			return fmt.Errorf("%s differs from the tile of the entries", tilePath(tile))
		}
	}
	return nil
}

// checkInclusion proves entries from tiles that are themselves checked against the signed root.
func checkInclusion(reader tlog.HashReader, tree tlog.Tree, entries [][]byte) (int, error) {
	proven := 0
	for i, entry := range entries {
		isEdge := i%256 == 0 || i%256 == 255 || i == len(entries)-1
		if len(entries) > fullyProven && i%97 != 0 && !isEdge {
			continue
		}
		proof, err := tlog.ProveRecord(tree.N, int64(i), reader)
		if err != nil {
			return 0, fmt.Errorf("entry %d: %w", i, err)
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, int64(i), tlog.RecordHash(entry)); err != nil {
			return 0, fmt.Errorf("entry %d: %w", i, err)
		}
		proven++
	}
	return proven, nil
}

func checkConsistency(reader tlog.HashReader, tree tlog.Tree, file string, verifier note.Verifier) error {
	old, err := readCheckpoint(file, verifier)
	if err != nil {
		return err
	}
	if old.N > tree.N {
		return fmt.Errorf("%s: %d entries, the log has only %d", file, old.N, tree.N)
	}
	if old.N == 0 {
		return nil // every tree extends the empty one
	}
	proof, err := tlog.ProveTree(tree.N, old.N, reader)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}
