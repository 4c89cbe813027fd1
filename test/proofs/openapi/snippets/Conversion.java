import java.net.URI;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.EventsApi;
import org.openapitools.client.model.ConversionEvent;
import org.openapitools.client.model.ConversionPayload;

public class Conversion {
    public static void main(String[] arguments) throws Exception {
        ConversionEvent event = new ConversionEvent()
            .eventType(ConversionEvent.EventTypeEnum.CONVERSION)
            .eventFamily(ConversionEvent.EventFamilyEnum.CDP)
            .payload(new ConversionPayload().conversionIdentifier("newsletter").email("ana@example.com"));

        // The client does not add the key.
        String query = "?api_key=" + System.getenv("RDSM_API_KEY");
        ApiClient client = new ApiClient();
        client.setRequestInterceptor(request -> request.uri(URI.create(request.build().uri() + query)));
        System.out.println(new EventsApi(client).sendConversion(event).getEventUuid());
    }
}
