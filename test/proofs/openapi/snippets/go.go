package main

import (
	"context"
	"fmt"
	"log"
	"os"

	client "rdsm.example/events/client"
)

func main() {
	payload := client.NewConversionPayload("newsletter", "ana@example.com")
	event := client.NewConversionEvent("CONVERSION", "CDP", *payload)

	keys := map[string]client.APIKey{"apiKey": {Key: os.Getenv("RDSM_API_KEY")}}
	withKey := context.WithValue(context.Background(), client.ContextAPIKeys, keys)
	api := client.NewAPIClient(client.NewConfiguration()).EventsAPI
	answer, _, err := api.SendConversion(withKey).ConversionEvent(*event).Execute()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer.EventUuid)
}
