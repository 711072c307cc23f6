// trillian-loopback is the log server and sequencer of Trillian in one process on loopback, with everything in memory,
// for a Rekor v1 that lives as long as one test. It prints "ready" when it takes requests.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"time"

	"github.com/google/trillian"
	"github.com/google/trillian/extension"
	sequencer "github.com/google/trillian/log"
	"github.com/google/trillian/monitoring"
	"github.com/google/trillian/quota"
	"github.com/google/trillian/server"
	"github.com/google/trillian/server/admin"
	"github.com/google/trillian/server/interceptor"
	"github.com/google/trillian/storage/memory"
	"github.com/google/trillian/util/clock"
	"google.golang.org/grpc"
	"k8s.io/klog/v2"
)

func main() {
	port := flag.Int("port", 0, "port on 127.0.0.1")
	flag.Parse()
	// Storage warns at every empty round of the sequencer.
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		log.Fatal(err)
	}
	trees := memory.NewTreeStorage()
	registry := extension.Registry{
		AdminStorage:  memory.NewAdminStorage(trees),
		LogStorage:    memory.NewLogStorage(trees, monitoring.InertMetricFactory{}),
		QuotaManager:  quota.Noop(),
		MetricFactory: monitoring.InertMetricFactory{},
	}
	// The sequencer gives each entry its place; without it Rekor waits for ever.
	manager := sequencer.NewOperationManager(sequencer.OperationInfo{
		Registry:    registry,
		BatchSize:   100,
		NumWorkers:  1,
		RunInterval: 20 * time.Millisecond,
		TimeSource:  clock.System,
	}, sequencer.NewSequencerManager(registry, 0))
	go manager.OperationLoop(context.Background())

	grpcServer := grpc.NewServer(grpc.UnaryInterceptor(interceptor.ErrorWrapper))
	trillian.RegisterTrillianAdminServer(grpcServer, admin.New(registry, nil))
	trillian.RegisterTrillianLogServer(grpcServer, server.NewTrillianLogRPCServer(registry, clock.System))
	fmt.Println("ready")
	log.Fatal(grpcServer.Serve(listener))
}
