import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.EventsApi;
import org.openapitools.client.model.ConversionEvent;
import org.openapitools.client.model.RdsmEvent;

/** Sends every event of a file, then all of them as a batch, then every CONVERSION with a key, and prints the UUIDs. */
public class Send {
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        // The client knows neither bearer tokens nor keys.
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer token"));

        String text = Files.readString(Path.of(arguments[1]));
        List<RdsmEvent> events = client.getObjectMapper().readValue(text, new TypeReference<List<RdsmEvent>>() {});

        EventsApi api = new EventsApi(client);
        for (RdsmEvent event : events) {
            System.out.println(api.sendEvent(event, null).getEventUuid());
        }
        api.sendBatch(events).getEvents().forEach(answer -> System.out.println(answer.getEventUuid()));

        client.setRequestInterceptor(request -> request.uri(URI.create(request.build().uri() + "?api_key=key")));
        EventsApi withKey = new EventsApi(client);
        for (RdsmEvent event : events) {
            if (event.getActualInstance() instanceof ConversionEvent) {
                System.out.println(withKey.sendConversion((ConversionEvent) event.getActualInstance()).getEventUuid());
            }
        }
    }
}
