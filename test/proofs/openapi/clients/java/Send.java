import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.EventsApi;
import org.openapitools.client.model.RdsmEvent;

/** Sends every event of a file, then all of them as a batch, and prints the UUIDs that come back. */
public class Send {
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        // The client knows no bearer tokens.
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer token"));

        String text = Files.readString(Path.of(arguments[1]));
        List<RdsmEvent> events = client.getObjectMapper().readValue(text, new TypeReference<List<RdsmEvent>>() {});

        EventsApi api = new EventsApi(client);
        for (RdsmEvent event : events) {
            System.out.println(api.sendEvent(event, null).getEventUuid());
        }
        api.sendBatch(events).getEvents().forEach(answer -> System.out.println(answer.getEventUuid()));
    }
}
