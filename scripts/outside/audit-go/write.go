package main

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func makeKey(name string) error {
	signer, verifier, err := note.GenerateKey(rand.Reader, name)
	if err != nil {
		return err
	}
	return printJSON(map[string]string{"signer": signer, "verifier": verifier})
}

// writeLog writes tiles, entry bundles and a signed checkpoint, each tile in its final form only.
func writeLog(dir, key string, size int64, lines string) error {
	signer, err := note.NewSigner(key)
	if err != nil {
		return fmt.Errorf("signer: %w", err)
	}
	entries, err := readLines(lines, size)
	if err != nil {
		return err
	}
	tree, root, err := buildTree(entries)
	if err != nil {
		return err
	}
	for _, tile := range treeTiles(size) {
		data, err := tlog.ReadTileData(tile, tree)
		if err != nil {
			return err
		}
		if err := writeFile(filepath.Join(dir, tilePath(tile)), data); err != nil {
			return err
		}
		if tile.L != 0 {
			continue
		}
		first := tile.N << tileHeight
		bundle := joinEntries(entries[first : first+int64(tile.W)])
		if err := writeFile(filepath.Join(dir, bundlePath(tile)), bundle); err != nil {
			return err
		}
	}
	text := fmt.Sprintf("%s\n%d\n%v\n", signer.Name(), size, root)
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	if err != nil {
		return err
	}
	return writeFile(filepath.Join(dir, "checkpoint"), signed)
}

func readLines(name string, count int64) ([][]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 1<<20)
	var lines [][]byte
	for int64(len(lines)) < count && scanner.Scan() {
		lines = append(lines, bytes.Clone(scanner.Bytes()))
	}
	if int64(len(lines)) < count {
		return nil, fmt.Errorf("%d lines, %d are needed (%v)", len(lines), count, scanner.Err())
	}
	return lines, nil
}

func joinEntries(entries [][]byte) []byte {
	var data []byte
	for _, entry := range entries {
		data = binary.BigEndian.AppendUint16(data, uint16(len(entry)))
		data = append(data, entry...)
	}
	return data
}

func writeFile(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o644)
}
