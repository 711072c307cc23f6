package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// tileHeight is fixed by C2SP tlog-tiles: 256 hashes a tile.
const tileHeight = 8

// openCheckpoint opens a signed note and reads its three lines (C2SP tlog-checkpoint).
func openCheckpoint(data []byte, verifier note.Verifier) (tlog.Tree, error) {
	opened, err := note.Open(data, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint of %s", verifier.Name())
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("size: %w", err)
	}
	hash, err := tlog.ParseHash(lines[2])
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("root: %w", err)
	}
	return tlog.Tree{N: size, Hash: hash}, nil
}

func readCheckpoint(file string, verifier note.Verifier) (tlog.Tree, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return tlog.Tree{}, err
	}
	tree, err := openCheckpoint(data, verifier)
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("%s: %w", file, err)
	}
	return tree, nil
}

// openLog gives the signed head of a log and a reader of hashes that checks every tile against it.
func openLog(dir, key string) (note.Verifier, tlog.Tree, tlog.HashReader, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return nil, tlog.Tree{}, nil, fmt.Errorf("key: %w", err)
	}
	tree, err := readCheckpoint(filepath.Join(dir, "checkpoint"), verifier)
	if err != nil {
		return nil, tlog.Tree{}, nil, err
	}
	return verifier, tree, tlog.TileHashReader(tree, tiles{dir}), nil
}

// tilePath is the path of a tile in C2SP tlog-tiles: as in Go's checksum database, without the height.
func tilePath(t tlog.Tile) string {
	return "tile/" + strings.TrimPrefix(t.Path(), fmt.Sprintf("tile/%d/", tileHeight))
}

// bundlePath is the path of the entries behind a tile of level 0.
func bundlePath(t tlog.Tile) string {
	return strings.Replace(tilePath(t), "tile/0/", "tile/entries/", 1)
}

type tiles struct{ dir string }

func (t tiles) Height() int                         { return tileHeight }
func (t tiles) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (t tiles) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range list {
		data, err := os.ReadFile(filepath.Join(t.dir, tilePath(tile)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// treeTiles lists the tiles of a tree; an empty one has none.
func treeTiles(size int64) []tlog.Tile {
	return tlog.NewTiles(tileHeight, 0, size)
}

// readEntries reads the entry bundles: big-endian uint16 length, then the entry.
func readEntries(dir string, size int64) ([][]byte, error) {
	var entries [][]byte
	for _, tile := range treeTiles(size) {
		if tile.L != 0 {
			continue
		}
		name := bundlePath(tile)
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		for i := 0; i < tile.W; i++ {
			if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
				return nil, fmt.Errorf("%s: entry %d is cut off", name, i)
			}
			n := int(binary.BigEndian.Uint16(data))
			entries = append(entries, data[2:2+n])
			data = data[2+n:]
		}
		if len(data) != 0 {
			return nil, fmt.Errorf("%s: %d bytes too many", name, len(data))
		}
	}
	return entries, nil
}

// hashTree keeps the hashes of a whole tree in memory, in the order of tlog.StoredHashIndex.
type hashTree []tlog.Hash

func (t hashTree) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, i := range indexes {
		if i >= int64(len(t)) {
			return nil, fmt.Errorf("hash %d is out of range", i)
		}
		hashes = append(hashes, t[i])
	}
	return hashes, nil
}

func buildTree(entries [][]byte) (hashTree, tlog.Hash, error) {
	var tree hashTree
	for i, entry := range entries {
		hashes, err := tlog.StoredHashes(int64(i), entry, tree)
		if err != nil {
			return nil, tlog.Hash{}, err
		}
		tree = append(tree, hashes...)
	}
	root, err := tlog.TreeHash(int64(len(entries)), tree)
	return tree, root, err
}
