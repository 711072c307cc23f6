// Audit-go reads and writes Sallyport's audit log with the Go module that the Go checksum database itself uses
// (golang.org/x/mod/sumdb/note and tlog). It shares no code with Sallyport. The checks around it: ../audit-check.ts.
//
//	audit-go key name                                          a new key: {"signer": …, "verifier": …}
//	audit-go write -signer key -size n log lines               a log of the first n lines of a file
//	audit-go verify -key key [-old checkpoint]… log            signature, entries, tiles, proofs of all of them
//	audit-go prove-inclusion -key key log index…               one proof a line, as JSON
//	audit-go prove-consistency -key key log checkpoint…        the same, from earlier checkpoints
//	audit-go check-inclusion -key key proof…                   files with such proofs
//	audit-go check-consistency -key key -old checkpoint proof
//
// Exit status 0, 1 when something does not verify, 2 when it is called wrongly.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
)

type fileList []string

func (l *fileList) String() string     { return strings.Join(*l, " ") }
func (l *fileList) Set(s string) error { *l = append(*l, s); return nil }

type options struct {
	key    string
	signer string
	size   int64
	old    fileList
	args   []string
}

var errUsage = errors.New("unknown command, or arguments are missing")

func main() {
	if len(os.Args) < 2 {
		fail(errUsage)
	}
	var o options
	flags := flag.NewFlagSet(os.Args[1], flag.ExitOnError)
	flags.StringVar(&o.key, "key", "", "verifier key: name+hash+base64")
	flags.StringVar(&o.signer, "signer", "", "signing key: PRIVATE+KEY+…")
	flags.Int64Var(&o.size, "size", 0, "number of entries to write")
	flags.Var(&o.old, "old", "file with an earlier checkpoint; may be repeated")
	if err := flags.Parse(os.Args[2:]); err != nil {
		fail(err)
	}
	o.args = flags.Args()
	if err := run(os.Args[1], o); err != nil {
		fail(err)
	}
}

func run(command string, o options) error {
	if len(o.args) == 0 {
		return errUsage
	}
	switch command {
	case "key":
		return makeKey(o.args[0])
	case "write":
		if len(o.args) != 2 {
			return errUsage
		}
		return writeLog(o.args[0], o.signer, o.size, o.args[1])
	case "verify":
		return verifyLog(o.args[0], o.key, o.old)
	case "prove-inclusion":
		return proveInclusion(o.args[0], o.key, o.args[1:])
	case "prove-consistency":
		return proveConsistency(o.args[0], o.key, o.args[1:])
	case "check-inclusion":
		return checkInclusionFiles(o.key, o.args)
	case "check-consistency":
		return checkConsistencyFile(o.key, o.old, o.args[0])
	}
	return errUsage
}

func fail(err error) {
	fmt.Printf("FAIL %v\n", err)
	if errors.Is(err, errUsage) {
		os.Exit(2)
	}
	os.Exit(1)
}
