// Sends every event of a file, then all of them as a batch, then every CONVERSION with a key, and prints the UUIDs that
// come back.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"

	client "rdsm.example/events/client"
)

func main() {
	url, file := os.Args[1], os.Args[2]
	text, err := os.ReadFile(file)
	check(err)
	var events []client.RdsmEvent
	check(json.Unmarshal(text, &events))

	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: url}}
	api := client.NewAPIClient(configuration).EventsAPI
	sender := context.WithValue(context.Background(), client.ContextAccessToken, "token")

	for _, event := range events {
		answer, _, err := api.SendEvent(sender).RdsmEvent(event).Execute()
		check(err)
		fmt.Println(answer.EventUuid)
	}
	answer, _, err := api.SendBatch(sender).RdsmEvent(events).Execute()
	check(err)
	for _, one := range answer.Events {
		fmt.Println(one.EventUuid)
	}

	keys := map[string]client.APIKey{"apiKey": {Key: "key"}}
	withKey := context.WithValue(context.Background(), client.ContextAPIKeys, keys)
	for _, event := range events {
		if event.ConversionEvent != nil {
			answer, _, err := api.SendConversion(withKey).ConversionEvent(*event.ConversionEvent).Execute()
			check(err)
			fmt.Println(answer.EventUuid)
		}
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
