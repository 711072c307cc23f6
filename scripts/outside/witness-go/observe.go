package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	f_note "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/witness/persistence/inmemory"
	"github.com/transparency-dev/witness/witness"
	"golang.org/x/mod/sumdb/note"
)

// proofFile is what "audit prove --checkpoint" prints.
type proofFile struct {
	Proof []string `json:"proof"`
}

// observe shows checkpoints to a witness in order. It prints the key of the witness and, for each checkpoint, the
// signature lines that it gave.
func observe(ctx context.Context, o options) error {
	skey, vkey, err := note.GenerateKey(rand.Reader, o.name)
	if err != nil {
		return err
	}
	signer, err := f_note.NewSignerForCosignatureV1(skey)
	if err != nil {
		return err
	}
	verifierForLog := func(_ context.Context, origin string) (note.Verifier, bool, error) {
		verifier, err := note.NewVerifier(o.key)
		return verifier, err == nil && verifier.Name() == origin, err
	}
	w, err := witness.New(ctx, witness.Opts{
		Persistence:    inmemory.New(),
		Signers:        []note.Signer{signer},
		VerifierForLog: verifierForLog,
	})
	if err != nil {
		return err
	}
	signatures := []string{}
	for _, step := range o.args {
		line, err := see(ctx, w, step)
		if err != nil {
			return err
		}
		signatures = append(signatures, line)
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"witness": vkey, "signatures": signatures})
}

func see(ctx context.Context, w *witness.Witness, step string) (string, error) {
	parts := strings.Split(step, ",")
	if len(parts) != 3 {
		return "", errUsage
	}
	size, err := strconv.ParseUint(parts[0], 10, 64)
	if err != nil {
		return "", err
	}
	checkpoint, err := os.ReadFile(parts[1])
	if err != nil {
		return "", err
	}
	proof, err := readProof(parts[2])
	if err != nil {
		return "", err
	}
	line, _, err := w.Update(ctx, size, checkpoint, proof)
	return string(line), err
}

func readProof(file string) ([][]byte, error) {
	if file == "" {
		return nil, nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var read proofFile
	if err := json.Unmarshal(text, &read); err != nil {
		return nil, err
	}
	hashes := make([][]byte, 0, len(read.Proof))
	for _, text := range read.Proof {
		hash, err := hex.DecodeString(text)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

// openCosigned demands the signature of the log and the cosignature of a witness, dated about now.
func openCosigned(key, witnessKey, file string) error {
	logVerifier, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	witnessVerifier, err := f_note.NewVerifierForCosignatureV1(witnessKey)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	opened, err := note.Open(text, note.VerifierList(logVerifier, witnessVerifier))
	if err != nil {
		return err
	}
	if len(opened.Sigs) != 2 {
		return fmt.Errorf("%d good signatures, not 2", len(opened.Sigs))
	}
	for _, signature := range opened.Sigs {
		if signature.Name != witnessVerifier.Name() {
			continue
		}
		at, err := f_note.CoSigV1Timestamp(signature)
		if err != nil {
			return err
		}
		if age := time.Since(at); age < -time.Minute || age > time.Hour {
			return fmt.Errorf("the cosignature is dated %v", at)
		}
		fmt.Printf("OK %s at %v\n", signature.Name, at)
	}
	return nil
}
