package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// proofFile is what "sallyport audit prove" prints; hashes are lower-case hex.
type proofFile struct {
	Index      int64    `json:"index"`
	Size       int64    `json:"size"`
	OldSize    int64    `json:"oldSize"`
	NewSize    int64    `json:"newSize"`
	Entry      string   `json:"entry"`
	LeafHash   string   `json:"leafHash"`
	Proof      []string `json:"proof"`
	Checkpoint string   `json:"checkpoint"`
}

func readProof(file string) (proofFile, error) {
	var proof proofFile
	data, err := os.ReadFile(file)
	if err != nil {
		return proof, err
	}
	return proof, json.Unmarshal(data, &proof)
}

func (p proofFile) hashes() ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, text := range p.Proof {
		var hash tlog.Hash
		data, err := hex.DecodeString(text)
		if err != nil || copy(hash[:], data) != len(hash) || len(data) != len(hash) {
			return nil, fmt.Errorf("%q is not a hash", text)
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

func toHex(hashes []tlog.Hash) []string {
	texts := []string{}
	for _, hash := range hashes {
		texts = append(texts, hex.EncodeToString(hash[:]))
	}
	return texts
}

func checkInclusionFiles(key string, files []string) error {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return fmt.Errorf("key: %w", err)
	}
	for _, file := range files {
		if err := checkInclusionFile(file, verifier); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	fmt.Printf("OK %d inclusion proofs\n", len(files))
	return nil
}

func checkInclusionFile(file string, verifier note.Verifier) error {
	proof, err := readProof(file)
	if err != nil {
		return err
	}
	tree, err := openCheckpoint([]byte(proof.Checkpoint), verifier)
	if err != nil {
		return err
	}
	hashes, err := proof.hashes()
	if err != nil {
		return err
	}
	leaf := tlog.RecordHash([]byte(proof.Entry))
	if hex.EncodeToString(leaf[:]) != proof.LeafHash {
		return errors.New("the entry has another hash")
	}
	if proof.Size != tree.N {
		return errors.New("the checkpoint is of another size")
	}
	return tlog.CheckRecord(hashes, tree.N, tree.Hash, proof.Index, leaf)
}

func checkConsistencyFile(key string, old []string, file string) error {
	if len(old) != 1 {
		return errUsage
	}
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return fmt.Errorf("key: %w", err)
	}
	proof, err := readProof(file)
	if err != nil {
		return err
	}
	before, err := readCheckpoint(old[0], verifier)
	if err != nil {
		return err
	}
	after, err := openCheckpoint([]byte(proof.Checkpoint), verifier)
	if err != nil {
		return err
	}
	hashes, err := proof.hashes()
	if err != nil {
		return err
	}
	if proof.OldSize != before.N || proof.NewSize != after.N {
		return errors.New("a checkpoint is of another size")
	}
	if err := tlog.CheckTree(hashes, after.N, after.Hash, before.N, before.Hash); err != nil {
		return err
	}
	fmt.Printf("OK consistency from %d to %d\n", before.N, after.N)
	return nil
}

func proveInclusion(dir, key string, indexes []string) error {
	_, tree, reader, err := openLog(dir, key)
	if err != nil {
		return err
	}
	entries, err := readEntries(dir, tree.N)
	if err != nil {
		return err
	}
	checkpoint, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	for _, text := range indexes {
		index, err := strconv.ParseInt(text, 10, 64)
		if err != nil || index < 0 || index >= tree.N {
			return errUsage
		}
		hashes, err := tlog.ProveRecord(tree.N, index, reader)
		if err != nil {
			return err
		}
		leaf := tlog.RecordHash(entries[index])
		if err := printJSON(proofFile{
			Index: index, Size: tree.N, Entry: string(entries[index]), LeafHash: hex.EncodeToString(leaf[:]),
			Proof: toHex(hashes), Checkpoint: string(checkpoint),
		}); err != nil {
			return err
		}
	}
	return nil
}

func proveConsistency(dir, key string, olds []string) error {
	verifier, tree, reader, err := openLog(dir, key)
	if err != nil {
		return err
	}
	checkpoint, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	for _, file := range olds {
		old, err := readCheckpoint(file, verifier)
		if err != nil {
			return err
		}
		hashes, err := tlog.ProveTree(tree.N, old.N, reader)
		if err != nil {
			return err
		}
		if err := printJSON(proofFile{
			OldSize: old.N, NewSize: tree.N, Proof: toHex(hashes), Checkpoint: string(checkpoint),
		}); err != nil {
			return err
		}
	}
	return nil
}

func printJSON(value any) error {
	return json.NewEncoder(os.Stdout).Encode(value)
}
