// Witness-go holds Sallyport's audit log against the programs of the transparency-dev project: Tessera's POSIX storage,
// its fsck, and their witness. It shares no code with Sallyport. The checks around it: ../audit-witness-check.ts.
//
//	witness-go ingest -signer key lines log      Tessera writes a log of the lines of a file; prints its checkpoint
//	witness-go fsck -key key log                 Tessera's fsck reads a whole log
//	witness-go witness -key key -name name step… a witness sees checkpoints in order: "size,checkpoint,proof"
//	witness-go open -key key -witness key file   the checkpoint in a file, by the key of its log and of a witness
//
// Exit status 0, 1 when something does not verify, 2 when it is called wrongly.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
)

type options struct {
	key     string
	signer  string
	name    string
	witness string
	args    []string
}

var errUsage = errors.New("unknown command, or arguments are missing")

func main() {
	if len(os.Args) < 2 {
		fail(errUsage)
	}
	var o options
	flags := flag.NewFlagSet(os.Args[1], flag.ExitOnError)
	flags.StringVar(&o.key, "key", "", "verifier key of the log")
	flags.StringVar(&o.signer, "signer", "", "signing key of the log: PRIVATE+KEY+…")
	flags.StringVar(&o.name, "name", "", "name of the witness")
	flags.StringVar(&o.witness, "witness", "", "verifier key of the witness")
	if err := flags.Parse(os.Args[2:]); err != nil {
		fail(err)
	}
	o.args = flags.Args()
	if err := run(context.Background(), os.Args[1], o); err != nil {
		fail(err)
	}
}

func run(ctx context.Context, command string, o options) error {
	switch {
	case command == "ingest" && len(o.args) == 2:
		return ingest(ctx, o.signer, o.args[0], o.args[1])
	case command == "fsck" && len(o.args) == 1:
		return check(ctx, o.key, o.args[0])
	case command == "witness" && len(o.args) > 0:
		return observe(ctx, o)
	case command == "open" && len(o.args) == 1:
		return openCosigned(o.key, o.witness, o.args[0])
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
